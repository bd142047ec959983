/** A stretch of a sentence; a shared word is marked. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** A sentence with the quotation mark that closes it. */
const SENTENCE = /[^。！？…]*[。！？…]*[”’」』）)]*/gu;
const CLAUSE = /[^，；：、]*[，；：、]?/gu;
/** Characters of a sentence that are shown, about. */
const LONGEST = 72;
const EDGES = /^[，；：、]+|[，；：、]+$/gu;

/**
 * The sentence of a text that has the most in common with another: the one whose shared words are worth
 * most, cut down to the clauses round them where it is long.
 *
 * @param paragraphs of the text
 * @param worths the shared words, and what each is worth
 * @returns its pieces; none where no sentence has any of the words
 */
export function tellWhy(
  paragraphs: readonly string[],
  worths: ReadonlyMap<string, number>,
): Piece[] {
  const worthOf = (text: string) =>
    [...worths].reduce((sum, [word, worth]) => sum + (text.includes(word) ? worth : 0), 0);
  const sentences = paragraphs.flatMap((text) => text.match(SENTENCE) ?? []);
  const best = highest(sentences, worthOf);
  if (best === undefined) return [];
  return markWords(shorten(best.trim(), worthOf), [...worths.keys()]);
}

function shorten(sentence: string, worthOf: (text: string) => number): string {
  if (sentence.length <= LONGEST) return sentence;
  const clauses = (sentence.match(CLAUSE) ?? []).filter(Boolean);
  const best = highest(clauses, worthOf);
  let from = best === undefined ? 0 : clauses.indexOf(best);
  let to = from + 1;
  const lengthOf = (start: number, end: number) => clauses.slice(start, end).join('').length;
  // Words that follow explain more than those before.
  for (let grew = true; grew;) {
    grew = false;
    if (to < clauses.length && lengthOf(from, to + 1) <= LONGEST) grew = to++ > 0;
    if (from > 0 && lengthOf(from - 1, to) <= LONGEST) grew = from-- > 0 || grew;
  }
  const shown = clauses
    .slice(from, to)
    .join('')
    .replace(EDGES, '')
    .slice(0, 2 * LONGEST);
  return `${from > 0 ? '……' : ''}${shown}${to < clauses.length ? '……' : ''}`;
}

function highest(texts: readonly string[], worthOf: (text: string) => number): string | undefined {
  let best: { text: string; worth: number } | undefined;
  for (const text of texts) {
    const worth = worthOf(text);
    if (worth > (best?.worth ?? 0)) best = { text, worth };
  }
  return best?.text;
}

/** Cuts a text into what is marked and what is not. */
function markWords(text: string, words: readonly string[]): Piece[] {
  const longestFirst = words.toSorted((a, b) => b.length - a.length).map(escape);
  const pieces = text.split(new RegExp(`(${longestFirst.join('|')})`, 'u'));
  return pieces
    .map((piece, at) => ({ text: piece, marked: at % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
