/** A piece of a text, from one place to another. */
export interface Piece {
  start: number;
  end: number;
}

/**
 * The longest that is spoken at once. Chrome breaks off after 15 seconds, in which a slow voice says
 * some 45 characters.
 */
export const LONGEST = 44;

const SENTENCE = /[^。！？!?；;…\n]*(?:[。！？!?；;…\n]+[”’」』）)】》]*|$)/gu;
const PAUSE = /[，、：,:——”）]/u;
const HAS_WORDS = /[\p{L}\p{N}]/u;

/** Cuts a text into sentences, and those that are too long where one draws breath. */
export function cutSentences(text: string, longest = LONGEST): Piece[] {
  return Array.from(text.matchAll(SENTENCE), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }))
    .flatMap((piece) => cutLong(text, piece, longest))
    .filter(({ start, end }) => HAS_WORDS.test(text.slice(start, end)));
}

function cutLong(text: string, { start, end }: Piece, longest: number): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  while (end - from > longest) {
    const to = from + breathIn(text.slice(from, from + longest));
    pieces.push({ start: from, end: to });
    from = to;
  }
  return end > from ? [...pieces, { start: from, end }] : pieces;
}

/** Behind the last mark, where it leaves no scrap; else in the middle, but not of a figure. */
function breathIn(words: string): number {
  for (let at = words.length; at > words.length / 3; at--) {
    if (PAUSE.test(words.charAt(at - 1))) return at;
  }
  const ends = /[\d.%A-Za-z\uD800-\uDBFF]+$/.exec(words);
  return ends && ends.index > words.length / 3 ? ends.index : words.length;
}
