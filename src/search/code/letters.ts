/** A letter, a mark on one or a figure. */
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const KNOWN = new Int8Array(65536);

/**
 * Tells letters from all that parts them: punctuation, signs, white space. Halves of a surrogate pair
 * count as letters, for rare Chinese characters are written with them.
 *
 * @param unit UTF-16, folded
 */
export function isLetter(unit: number): boolean {
  const known = KNOWN[unit] ?? 0;
  if (known !== 0) return known > 0;
  const is = (unit >= 0xd800 && unit <= 0xdfff) || LETTER.test(String.fromCharCode(unit));
  KNOWN[unit] = is ? 1 : -1;
  return is;
}

/** A text without all that parts letters: what 标点不计 compares. @param folded as the index folds */
export function lettersOf(folded: string): string {
  let letters = '';
  for (let at = 0; at < folded.length; at++) {
    if (isLetter(folded.charCodeAt(at))) letters += folded[at] ?? '';
  }
  return letters;
}

/**
 * By what a pair with a sign in it is kept: its letter and on which side of it the sign stands, so that
 * a common letter fills two files; or the first of two signs.
 *
 * @returns nothing for two letters
 */
export function signKey(pair: string): string | undefined {
  const [first, second] = [isLetter(pair.charCodeAt(0)), isLetter(pair.charCodeAt(1))];
  if (first && second) return undefined;
  if (second) return `<${pair.charAt(1)}`;
  return first ? `${pair.charAt(0)}>` : pair.charAt(0);
}
