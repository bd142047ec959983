/**
 * Where the words' files are kept by letter: that of the near sound, and `0` for all that is no
 * letter. Without `n`, which is near to `l`.
 */
export const LETTERS = Array.from('abcdefghijklmopqrstuvwxyz0');

/**
 * What a syllable is to ears that do not tell apart z and zh, c and ch, s and sh, n and l, and the
 * ends n and ng.
 *
 * @param syllable pinyin without tones, `zhong`
 */
export function nearSound(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?=.)/, 'l')
    .replace(/([aei])ng$/, '$1n');
}

/** The letter under which words with a syllable at that end are kept. */
export function letterOf(syllable: string): string {
  const [first = ''] = nearSound(syllable);
  return LETTERS.includes(first) ? first : first === 'n' ? 'l' : '0';
}
