import { pinyin } from 'pinyin-pro';
import type { SoundTable } from '../suggest/word-table.ts';

/** Further readings of a character are too rare to be meant. */
const READINGS = 2;
const HAN = /^\p{Script=Han}$/u;

/** Makes the table of what characters sound like. @param characters any, the commonest first */
export function soundTable(characters: string): SoundTable {
  const table: SoundTable = {};
  // In the order of their codes they pack smaller.
  for (const one of [...characters].filter((one) => HAN.test(one)).sort()) {
    const readings = pinyin(one, { toneType: 'none', v: true, type: 'array', multiple: true });
    for (const reading of [...new Set(readings)].slice(0, READINGS)) {
      table[reading] = (table[reading] ?? '') + one;
    }
  }
  return table;
}
