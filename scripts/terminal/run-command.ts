import { CommanderError, type Command } from 'commander';
import { formatProblem, Refusal } from './problem.ts';
import { problemsOf, wantsStack } from './problems-of.ts';

const HELP = 'say it otherwise; --help tells what there is';

/**
 * Runs a command line and turns what happens into an exit code: 0 fine, 1 a problem was found,
 * 2 wrong use. Problems are printed to stderr: those of the file system in words, an error of our
 * own by its message, with its stack where DEBUG is set.
 */
export async function runCommand(command: Command): Promise<void> {
  command.exitOverride().configureOutput({
    outputError: (text, write) => {
      const what = text.replace(/^error: /, '').trim();
      write(`${formatProblem({ where: 'command line', what, mend: HELP })}\n`);
    },
  });
  // A reader such as `head` that has seen enough closes the pipe; that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    await command.parseAsync();
  } catch (error) {
    const { text, code } = tellError(error);
    if (text !== '') console.error(text);
    process.exitCode = code;
  }
}

/**
 * What a command that ended in an error prints, and its exit code.
 *
 * @returns no text where it was printed already
 */
export function tellError(error: unknown): { text: string; code: number } {
  if (error instanceof CommanderError) return { text: '', code: error.exitCode === 0 ? 0 : 2 };
  const problems = problemsOf(error) ?? [fault(error)];
  const code = error instanceof Refusal ? error.exitCode : 1;
  return { text: problems.map(formatProblem).join('\n\n'), code };
}

function fault(error: unknown) {
  const message = error instanceof Error ? error.message : String(error);
  const stack = wantsStack() && error instanceof Error ? error.stack : undefined;
  return {
    where: 'unexpected',
    what: message,
    ...(stack === undefined ? {} : { details: [['stack', stack] as const] }),
    mend:
      'where the words above name nothing to mend, it is a fault of the program: please report ' +
      'it.\nDEBUG=1 shows where it arose',
  };
}
