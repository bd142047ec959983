/** 〔缺〕 marks text that the dump itself has lost; printing it or not is equally right. */
const LOST_MARK = /〔缺〕/g;
const DOUBLE_QUOTES = /[“”„‟〝〞「」『』"]/g;
const SINGLE_QUOTES = /[‘’']/g;
const DASHES = /[—–―─-]+/g;
const MIDDLE_DOTS = /[·•・‧]/g;
const ELLIPSES = /…+|\.{3,}/g;

/**
 * Folds what an extraction may rightly vary: white space, full and half width, the shapes of
 * quotes, dashes, dots and ellipses, and case.
 */
export function fold(text: string | null | undefined): string {
  return (text ?? '')
    .replace(LOST_MARK, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(DASHES, '-')
    .replace(MIDDLE_DOTS, '·')
    .replace(ELLIPSES, '…')
    .replace(/\s+/g, '');
}

/** Letters, Han and digits of a text, folded, with how often each stands there. */
export function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of fold(text).replace(/[^\p{L}\p{N}]/gu, '')) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
}

/** How many letters of `has` are missing from `wants`, counting each as often as it stands. */
export function countMissing(
  has: ReadonlyMap<string, number>,
  wants: ReadonlyMap<string, number>,
): number {
  let missing = 0;
  for (const [letter, count] of has) missing += Math.max(0, count - (wants.get(letter) ?? 0));
  return missing;
}
