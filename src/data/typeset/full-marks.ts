const FULL: Readonly<Record<string, string>> = {
  ';': '；',
  ',': '，',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
/** After Chinese, and before Chinese or the end: not in 8:30, 3,000 or `a(b)`. */
const MARKS =
  /(?<=[\p{Script=Han}”’》〉）」』】〕])[;,:?!]+(?=\s*(?:[\p{Script=Han}“‘《〈（「『【〔]|$))/gu;
/** Chinese in brackets, after Chinese: 平湖(新埭). */
const BRACKETS =
  /(?<=^|[\p{Script=Han}”’》〉」』，。；：？！、])\((?=[\p{Script=Han}“‘《〈「『])([^()\n]*[\p{Script=Han}”’》〉」』。！？])\)/gu;

/**
 * Sets half-width marks of Chinese text full, as print has them. Those of figures, times, addresses
 * and Latin stay, and every mark stays in its place.
 */
export function fullMarks(text: string): string {
  if (!/[;,:?!(]/.test(text)) return text;
  return text.replace(BRACKETS, '（$1）').replace(MARKS, widen);
}

function widen(marks: string): string {
  return Array.from(marks, (mark) => FULL[mark] ?? mark).join('');
}
