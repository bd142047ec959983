/**
 * Characters that don't belong in a text: controls but tab and line ends, formats (bidirectional
 * overrides, soft hyphens, tags), what takes up no room (zero-width characters, variation selectors),
 * private use, surrogates without their half, what Unicode has not assigned, and the signs that stand
 * for something that is no character.
 */
const STRAY = String.raw`[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Co}\p{Cs}\p{Cn}\ufffc\ufffd]`;

/** One of them. */
export const ONE_STRAY = new RegExp(`[${STRAY}--[\\t\\n\\r\\f\\u0085]]`, 'v');
/** A run of them. */
export const STRAYS = new RegExp(`[${STRAY}--[\\t\\n\\r\\f\\u0085]]+`, 'gv');

/** What a stray character means for the text around it. */
export type StrayKind =
  /** It stands where a character was lost: the replacement character, half of a pair. */
  | 'lost'
  /** A sign that only one font or program knows: text may be lost. */
  | 'unknown-glyph'
  /** It steers a terminal or a printer. */
  | 'control'
  /** It shows nothing. */
  | 'invisible';

const KINDS: readonly (readonly [StrayKind, RegExp])[] = [
  ['lost', /[\p{Cs}\ufffd]/u],
  ['control', /\p{Cc}/u],
  ['invisible', /[\p{Cf}\p{Default_Ignorable_Code_Point}\ufffc]/u],
];

/** The kind of one stray character. */
export function strayKind(character: string): StrayKind {
  return KINDS.find(([, pattern]) => pattern.test(character))?.[0] ?? 'unknown-glyph';
}

/** `U+202E` */
export function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Strays, and line ends other than a line feed: none is seen for what it is. */
const UNSEEN = new RegExp(`[[${STRAY}\\u2028\\u2029]--[\\t\\n]]`, 'gv');

/**
 * Text in which nothing can hide: each stray character, and each line end but a line feed, is
 * written as `\u202e`, a unit of UTF-16 at a time, as JSON has it.
 */
export function escapeStrays(text: string): string {
  return text.replace(UNSEEN, (character) =>
    Array.from({ length: character.length }, (_, i) => {
      const unit = character.charCodeAt(i).toString(16).padStart(4, '0');
      return String.raw`\u${unit}`;
    }).join(''),
  );
}
