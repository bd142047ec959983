import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { sayLaw } from '../laws/laws.ts';
import { writeKept } from './kept.ts';
import type { Cause, Tally } from './tally.ts';

/**
 * Writes the smallest case of each cause to a folder of its own, named by the law and the cause.
 *
 * @returns the folder's name for each cause
 */
export function keepFinds(tally: Tally, folder: string): Map<Cause, string> {
  const names = new Map<Cause, string>();
  for (const cause of tally.causes.values()) {
    const { law, shape, content } = cause;
    const hash = createHash('sha256').update(`${law}: ${shape}`).digest('hex').slice(0, 8);
    const name = `${law}-${hash}`;
    names.set(cause, name);
    writeKept(join(folder, name), content, whyOf(cause));
  }
  return names;
}

function whyOf({ law, message, name }: Cause): string {
  return `Against the law \`${law}\`: ${sayLaw(law)}\n\n${message}\n\nnpm run fuzz -- --case ${name}\n`;
}
