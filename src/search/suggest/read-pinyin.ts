/** Pinyin as it is typed: letters, with apostrophes, hyphens or spaces between syllables. */
const TYPED = /^[a-z][a-z' -]*$/;
/** A digit behind a syllable says its tone. */
const TONE_DIGIT = /(?<=[a-z])[0-5](?![0-9])/g;
const MARKS = /[\u0300-\u036f]/g;
const UMLAUT = /u\u0308|u:/g;
const PARTING = /[' -]+/;

/**
 * Reads what may be pinyin: `ping hu`, `píng hú`, `ping2hu2`, `xi'an`, `lüse`, `lvse`.
 *
 * @param folded as the index folds
 * @returns its stretches of bare letters, ü as v; nothing where it cannot be pinyin
 */
export function readPinyin(folded: string): string[] | undefined {
  const bare = bareLetters(folded.replace(TONE_DIGIT, '')).trim();
  if (!TYPED.test(bare)) return undefined;
  const stretches = bare.split(PARTING).filter(Boolean);
  return stretches.length > 0 ? stretches : undefined;
}

/** Takes the tones off letters; ü becomes v. */
export function bareLetters(folded: string): string {
  return (
    folded
      .normalize('NFD')
      .replace(UMLAUT, 'v')
      .replace(MARKS, '')
      // After j, q, x and y the two dots are not written.
      .replace(/(?<=[jqxy])v/g, 'u')
      .normalize('NFC')
  );
}
