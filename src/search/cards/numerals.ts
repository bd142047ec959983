const DIGITS = '〇一二三四五六七八九';
const UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** What a number may be written with in a search, for use in a regular expression. */
export const NUMERAL = '[0-9〇零○一二三四五六七八九十百千廿卅]';

/**
 * Reads a number as readers write it: `27`, `二十七`, `廿七`, `五千七百四十`, or digit by digit as years
 * are, `二〇二五`.
 *
 * @param words of `NUMERAL` alone
 */
export function readNumber(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  const plain = words.replace(/[零○]/g, '〇').replace(/廿/g, '二十').replace(/卅/g, '三十');
  const valueOf = (one: string) => (/\d/.test(one) ? Number(one) : DIGITS.indexOf(one));
  if (!/[十百千]/.test(plain)) return Number(Array.from(plain, valueOf).join(''));
  let sum = 0;
  let digit: number | undefined;
  for (const one of plain) {
    const unit = UNITS.get(one);
    if (unit === undefined) digit = valueOf(one);
    else {
      sum += (digit ?? 1) * unit;
      digit = undefined;
    }
  }
  return sum + (digit ?? 0);
}
