import type { Fold } from '../text/fold.ts';

/** What a table of cards is asked by. */
export const keys = {
  /** The issues of a year, with the one before and the one after. */
  year: (year: string) => `y${year}`,
  /** The issues of a month in every year. @param month such as `08` */
  month: (month: string) => `m${month}`,
  /** The issues whose number begins so, with the one before and the one after. */
  numbers: (number: number) => `n${Math.floor(number / 100)}`,
  /** The issues with the lowest number and the highest. */
  numberEnds: () => 'n',
  /** The numbers that pages have. */
  pages: () => 'v',
  /** All that has a name. @param key made by `nameKey` */
  name: (key: string) => `w${key}`,
  /** The years that there are, oldest first, each with its first issue and its last. */
  years: () => 'years',
};

/** What two ways of writing a name have in common: letters and digits, folded. */
export function nameKey(name: string, fold: Fold): string {
  return fold(name).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The name that a key of the table is for; nothing where it is for something else. */
export function readNameKey(key: string): string | undefined {
  return key.startsWith('w') ? key.slice(1) : undefined;
}
