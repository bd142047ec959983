/** `一曲钹子书 唱响崇明岛`: a headline of two halves, of as many characters. */
export function isParallel(text: string): boolean {
  const [one = '', two = '', ...more] = text.trim().split(/\s+/u);
  return more.length === 0 && one.length >= 4 && one.length === two.length;
}
