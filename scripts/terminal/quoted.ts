/** Words that every shell takes as they are; `~` is one inside a word, as in `2026-03~`. */
const PLAIN = /^[\p{L}\p{N}_@%+=:,./-][\p{L}\p{N}_@%+=:,./~-]*$/u;
/** What a shell reads even between double quotes. */
const ACTIVE = /["$`\\!]/;

/** A word as it must be written for a shell to take it as one: `"my scan.txt"`. */
export function quoted(word: string): string {
  if (PLAIN.test(word)) return word;
  return ACTIVE.test(word) ? `'${word.replaceAll("'", `'\\''`)}'` : `"${word}"`;
}
