/**
 * What a text may begin and end with: each mark and word stands in one class, named after what it says
 * of the text beside it. Whoever judges by an edge looks it up here.
 */

/** `…吗？`: a sentence ends. */
export const STOPS = '。！？!?…．';
/** `…以来，`: a clause ends, and its sentence goes on. */
const PAUSES = '，,、；;：:';
/** Stands before what it holds. */
const OPENERS = '“‘《（(【〈「『';
/** Stands behind what it holds. */
export const CLOSERS = '”’》）)】〉」』';
/** Belongs to the number before it. */
const UNITS = '％%℃';
/** What hangs on the character before it. */
const HANGING = `[.${STOPS}${PAUSES}${CLOSERS}${UNITS}]`;
/** Words that stand behind others, where they are no part of a longer word: 的, but not 的确. */
const PARTICLES =
  '的(?!确)|了(?![解不却])|着(?![力眼手重实急装])|过(?![去年节渡程硬])|们|等(?![候待级])|' +
  '和(?![平谐睦美])|与(?![会此其时])|及(?![时早其])|表示|介绍|指出|强调|告诉';

/** What a text begins with. */
export const BEGINS = {
  /** No printed line begins so, for the mark hangs on the line before. */
  hanging: new RegExp(`^${HANGING}`, 'u'),
  /** A mark opens that extractors cut a line before. */
  opener: new RegExp(`^[${OPENERS}]`, 'u'),
  /** No sentence and no headline begins so: it goes on from what stands before. */
  amid: new RegExp(`^(?:${HANGING}|${PARTICLES})`, 'u'),
  /** No line ends inside a number, a Latin word, or between a character and the mark that hangs on it. */
  uncut: new RegExp(`^(?:[\\w.%+-]+|[${OPENERS}][^“”]|[^，。]${HANGING})`, 'u'),
} as const;

/** What a text ends with. */
export const ENDS = {
  /** A clause, though perhaps inside quotation marks. */
  pause: new RegExp(`[${PAUSES}]["”’]?$`, 'u'),
  opener: new RegExp(`[${OPENERS}]$`, 'u'),
  closer: new RegExp(`["${CLOSERS}]$`, 'u'),
  /** A word that binds what stands before it to what follows: even a headline is not broken there. */
  bound: /[的和与及]$/u,
  /** A word that needs another one behind it. */
  dangling: /[的是在和与及或把被将从向为对让使由给而且但也都还就又更最很每各这那该其以于不着]$/u,
  /** A question or a call, as headlines may be. */
  call: /[！!？?…]$/u,
} as const;

/** What a text holds. */
export const HOLDS = {
  /** The full stop or semicolon that headlines do without. */
  stop: /[。；]/u,
  /** Punctuation as running text has. */
  pause: /[，。；、,;]/u,
} as const;
