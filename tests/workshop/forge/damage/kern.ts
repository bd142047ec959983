import type { Dice } from '../dice.ts';

/** Kerning read as spaces around digits: `9月16日` → `9月 16日`. */
export function kern(line: string, rate: number, dice: Dice): string {
  return line
    .replace(/(?<=\p{Script=Han})(?=\d)/gu, () => (dice.chance(rate) ? ' ' : ''))
    .replace(/(?<=\d)(?=\p{Script=Han})/gu, () => (dice.chance(rate / 2) ? ' ' : ''));
}
