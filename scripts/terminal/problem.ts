import pc from 'picocolors';
import { escapeStrays } from '../../src/schema/strays.ts';

/** Something that stops a command, told so that its reader can mend it. */
export interface Problem {
  /** File, and line where there is one: `content/raw/2025-08-28/issue.yml:3`. */
  where: string;
  /** What is wrong, in a sentence; text of the newspaper in backticks. */
  what: string;
  /** More to know: label and text. */
  details?: (readonly [string, string])[];
  /** The edit or command that mends it. */
  mend: string;
}

/**
 * Ends a command with everything that was found wrong. What it is about has not been written; what
 * it is not about may have been.
 */
export class Refusal extends Error {
  readonly problems: readonly Problem[];
  /** 1 when the material has a problem, 2 when the command was used wrongly. */
  readonly exitCode: 1 | 2;

  constructor(problems: readonly Problem[], exitCode: 1 | 2 = 1) {
    super(problems.map((problem) => `${problem.where}: ${problem.what}`).join('\n'));
    this.problems = problems;
    this.exitCode = exitCode;
  }
}

/** Each problem once: what is wrong with a file of the whole archive is found by every day. */
export function onceEach(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** Makes the refusal for a command line that cannot be meant. */
export function wrongUse(what: string, mend: string): Refusal {
  return new Refusal([{ where: 'command line', what, mend }], 2);
}

/**
 * Lays out a problem for the terminal. What steers a terminal or can't be seen, in a file name or in
 * words of a dump, is written as `\u202e`.
 */
export function formatProblem(problem: Problem): string {
  const rows = [...(problem.details ?? []), ['mend', problem.mend] as const];
  const width = Math.max(...rows.map(([label]) => label.length));
  const lines = rows.map(([label, text]) => {
    const indent = `\n${' '.repeat(width + 6)}`;
    return `    ${pc.dim(label.padEnd(width))}  ${escapeStrays(text).replaceAll('\n', indent)}`;
  });
  const [where, what] = [escapeStrays(problem.where), escapeStrays(problem.what)];
  return [`${pc.red('✗')} ${pc.bold(where)}  ${what}`, ...lines].join('\n');
}
