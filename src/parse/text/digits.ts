/** Chinese numerals, each at the place that it counts. */
export const DIGITS = '〇一二三四五六七八九';
/** Other shapes of 〇. */
const ZERO = /[零○ＯO]/g;

/** `二〇二五` as the number 2025: one Chinese numeral a digit. */
export function readDigits(words: string): number {
  return Number([...words.replace(ZERO, '〇')].map((c) => DIGITS.indexOf(c)).join(''));
}

/** `三`, `十`, `十二`, `二十七` as numbers. */
export function readTens(words: string): number {
  const [tens, ones] = words.includes('十') ? words.split('十') : ['〇', words];
  return (tens === '' ? 1 : DIGITS.indexOf(tens ?? '')) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}
