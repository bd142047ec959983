import { CommanderError, type Command } from 'commander';
import pc from 'picocolors';
import { formatProblem, Refusal } from './problem.ts';

const HELP = 'say it otherwise; --help tells what there is';

/**
 * Runs a command line and turns what happens into an exit code: 0 fine, 1 a problem was found,
 * 2 wrong use. Problems are printed to stderr; an error of our own shows its stack.
 */
export async function runCommand(command: Command): Promise<void> {
  command.exitOverride().configureOutput({
    outputError: (text, write) => {
      const what = text.replace(/^error: /, '').trim();
      write(`${formatProblem({ where: 'command line', what, mend: HELP })}\n`);
    },
  });
  try {
    await command.parseAsync();
  } catch (error) {
    process.exitCode = report(error);
  }
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Refusal) {
    console.error(error.problems.map(formatProblem).join('\n\n'));
    return error.exitCode;
  }
  console.error(pc.red('✗'), error);
  return 1;
}
