import { toGb18030, toUtf16 } from '../../../commands/encode.ts';
import type { Dice } from '../dice.ts';

/** The encodings and line ends under which dumps come; most are plain UTF-8. */
export function encode(text: string, dice: Dice): Uint8Array {
  const ended = dice.chance(0.1) ? text.replace(/\n/g, '\r\n') : text;
  const way = dice.int(1, 20);
  if (way === 1 && !/[⺀-⿕]/.test(ended)) return toGb18030(ended);
  if (way === 2) return toUtf16(ended, 'le');
  if (way === 3) return new TextEncoder().encode(`\ufeff${ended}`);
  return new TextEncoder().encode(ended);
}
