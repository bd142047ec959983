import { z } from 'astro/zod';
import { isBrokenFile } from '../../src/schema/broken-file.ts';
import { explainFileError } from './explain-file-error.ts';
import { Refusal, type Problem } from './problem.ts';

/**
 * What an error tells its reader to mend.
 *
 * @returns nothing when it is an error of our own, which no reader can mend
 */
export function problemsOf(error: unknown): readonly Problem[] | undefined {
  if (error instanceof Refusal) return error.problems;
  if (isBrokenFile(error)) {
    const { where, what, mend } = error;
    return [{ where, what, mend }];
  }
  const problem = explainFileError(error);
  return problem && [problem];
}

/** Whether DEBUG asks for the places in the program where an error arose. */
export function wantsStack(): boolean {
  return Boolean(process.env['DEBUG']);
}

/**
 * The problems of a page, or a day, on which something threw: those that the error tells, else
 * that the program has a fault. Other pages need not wait for it.
 *
 * @param where the page's dump, or the day's folder
 */
export function faultOf(where: string, error: unknown): readonly Problem[] {
  const told = problemsOf(error);
  if (told) return told;
  const stack = wantsStack() && error instanceof Error ? error.stack : undefined;
  return [
    {
      where,
      what: `the parser failed on it (\`${messageOf(error)}\`), and left it as it was`,
      ...(stack === undefined ? {} : { details: [['stack', stack]] }),
      mend:
        'this is a fault of the program: please report it with this dump; DEBUG=1 shows where it ' +
        'arose.\nOther pages are not held up by it',
    },
  ];
}

/** An error's message in a line; of a broken schema the first thing that breaks it. */
function messageOf(error: unknown): string {
  if (error instanceof z.core.$ZodError) {
    const [issue] = error.issues;
    return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
  }
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? '';
}
