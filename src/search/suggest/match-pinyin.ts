/** How well typed letters fit a word, the best first. */
export const FITS = ['whole', 'begun', 'initials'] as const;
export type Fit = (typeof FITS)[number];

/**
 * Tells whether typed letters stand for a word: its syllables in full, a beginning of them in
 * full, or a beginning of each syllable (`zxd`, `zhxd`, `zhongxd`). A stretch of letters ends where a
 * syllable ends.
 *
 * @param stretches of bare letters, as `readPinyin` gives them
 * @param syllables of the word
 */
export function fitPinyin(
  stretches: readonly string[],
  syllables: readonly string[],
): Fit | undefined {
  const typed = stretches.join('');
  const whole = syllables.join('');
  if (typed[0] !== whole[0] || typed.length < syllables.length) return undefined;
  if (!endsAgree(stretches, syllables)) return undefined;
  if (typed === whole) return 'whole';
  return whole.startsWith(typed) ? 'begun' : 'initials';
}

/** Whether every syllable begins with some of the letters, in their order, and none are left. */
function endsAgree(stretches: readonly string[], syllables: readonly string[]): boolean {
  const [stretch = '', ...later] = stretches;
  const [syllable, ...others] = syllables;
  if (syllable === undefined) return stretch === '' && later.length === 0;
  if (stretch === '') return later.length > 0 && endsAgree(later, syllables);
  for (let length = commonLength(stretch, syllable); length > 0; length--) {
    if (endsAgree([stretch.slice(length), ...later], others)) return true;
  }
  return false;
}

function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
