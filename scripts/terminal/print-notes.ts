import pc from 'picocolors';
import { formatProblem, type Problem } from './problem.ts';

/** Prints things that stop nothing, and that an editor may tidy up. */
export function printNotes(notes: readonly Problem[]): void {
  for (const note of notes) {
    console.log(`\n${formatProblem(note).replace(pc.red('✗'), pc.yellow('!'))}`);
  }
}
