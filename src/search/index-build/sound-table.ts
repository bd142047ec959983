import { pinyin } from 'pinyin-pro';
import type { SoundTable } from '../suggest/sounds.ts';

const HAN = /^\p{Script=Han}$/u;

/**
 * Makes the table of what characters sound like: further readings than two are too rare to be meant.
 *
 * @param characters any, the commonest first
 */
export function soundTable(characters: string): SoundTable {
  const table: SoundTable = { main: {}, other: {} };
  // In the order of their codes they pack smaller.
  for (const one of [...characters].filter((one) => HAN.test(one)).sort()) {
    const readings = pinyin(one, { toneType: 'none', v: true, type: 'array', multiple: true });
    const [main, other] = new Set(readings);
    if (main !== undefined) table.main[main] = (table.main[main] ?? '') + one;
    if (other !== undefined) table.other[other] = (table.other[other] ?? '') + one;
  }
  return table;
}
