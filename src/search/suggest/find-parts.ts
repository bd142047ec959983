/** A piece of what was asked, and the articles that it stands in. */
export interface Part {
  text: string;
  articles: number;
}

/** Counts the articles in which a piece stands. */
export type Count = (piece: string) => Promise<number>;

/** A Chinese character, or a run of what is written together. */
const UNIT = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}.%+-])+/gu;
const HAN = /^\p{Script=Han}$/u;
/** A single Chinese character is no piece that anyone looks for. */
const FEWEST_HAN = 2;
/** Units of a phrase that are looked at: of a sentence, its beginning. */
const UNITS = 12;

/**
 * Finds the longest pieces of a phrase that stand in the archive, none of them within another. As a
 * part of a found piece is found too, the window never goes back: two counts a character at most.
 *
 * @param phrase that is not found as a whole
 * @returns longest first
 */
export async function findParts(phrase: string, count: Count): Promise<Part[]> {
  const units = Array.from(phrase.matchAll(UNIT), ({ 0: text, index }) => ({ text, index }));
  const last = Math.min(units.length, UNITS);
  const textOf = (from: number, to: number) => {
    const end = units[to - 1];
    return end ? phrase.slice(units[from]?.index, end.index + end.text.length) : '';
  };
  const isPiece = (from: number, to: number) =>
    to - from >= FEWEST_HAN || (to > from && !HAN.test(units[from]?.text ?? ''));
  const parts: Part[] = [];
  let to = 0;
  for (let from = 0; from < last && to < last; from++) {
    let best: Part | undefined;
    for (to = Math.max(to, from); to < last; to++) {
      if (!isPiece(from, to + 1)) continue;
      const text = textOf(from, to + 1);
      const articles = text === phrase ? 0 : await count(text);
      if (articles === 0) break;
      best = { text, articles };
    }
    if (best) parts.push(best);
  }
  return parts.sort((a, b) => b.text.length - a.text.length);
}
