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

/** The letter with which near sounds begin that may be begun so: `n` is near to `l`. */
export function nearLetter(letter: string): string {
  return letter === 'n' ? 'l' : letter;
}
