import { GAP, type Fold } from './text/fold.ts';

/**
 * What the words of a search ask of an article. All phrases are folded, none is empty; a gap is in those
 * alone that stood in quotes.
 */
export interface Ask {
  /** Every one of these must occur, in one of its forms: a phrase, or several with OR between. */
  all: string[][];
  /** None of these may occur. */
  none: string[];
}

/** Signs before a word that must not occur: `-广告`. */
export const MINUS = /^[-－−﹣]/u;
/** Stands between words of which one is enough. */
const OR = /^(OR|[|｜])$/iu;
/**
 * A word, or what stands in quotes from its beginning to its end: `跨境电商`, `-广告`, `“浙里办”`. Quotes
 * within a word are signs like any other.
 */
export const WORD = /[-－−﹣]?(?:"[^"]+"|“[^“”]+”|「[^「」]+」|『[^『』]+』)(?=\s|$)|\S+/gu;
export const QUOTED = /^["“「『](.+)["”」』]$/su;

/**
 * Reads what a search's words ask for: words with white space between must all occur; quotes round a
 * phrase stand for nothing but its being one; `-词` must not occur; of `词 OR 词` one is enough. Where
 * a search would have nothing but words that must not occur, they are searched for as they stand.
 */
export function readAsk(words: string, fold: Fold): Ask {
  const ask: Ask = { all: [], none: [] };
  let joins = false;
  const tokens = Array.from(words.matchAll(WORD), ([token]) => token);
  const isNot = (token: string) => MINUS.test(token) && token.length > 1;
  const hasWords = tokens.some((token) => !isNot(token) && !OR.test(token));
  tokens.forEach((token, at) => {
    // At the end it has just been typed, and what it stands before is to come.
    if (OR.test(token) && at > 0) {
      joins = ask.all.length > 0;
      return;
    }
    const without = hasWords && isNot(token);
    const phrases = phrasesIn(without ? token.slice(1) : token, fold);
    if (without) ask.none.push(...phrases);
    else if (joins) ask.all.at(-1)?.push(...phrases);
    else ask.all.push(...phrases.map((phrase) => [phrase]));
    if (phrases.length > 0) joins = false;
  });
  return { all: unique(ask.all), none: [...new Set(ask.none)] };
}

/** The phrases that are to be found and marked, each once. */
export function phrasesOf(words: string, fold: Fold): string[] {
  return [...new Set(readAsk(words, fold).all.flat())];
}

/** The folded phrases of a text in which no sign says anything: what white space parts, each once. */
export function plainPhrases(text: string, fold: Fold): string[] {
  return [...new Set(fold(text).split(GAP))].filter((phrase) => phrase !== '');
}

/** True where the words are plain: one after another, without quotes, minus or OR. */
export function isPlain({ all, none }: Ask): boolean {
  return none.length === 0 && all.every((forms) => forms.length === 1);
}

/** What a token asks for: in quotes one phrase, white space and all. */
function phrasesIn(token: string, fold: Fold): string[] {
  const quoted = QUOTED.exec(token)?.[1];
  const phrases = plainPhrases(quoted ?? token, fold);
  return quoted === undefined || phrases.length < 2 ? phrases : [phraseOf(quoted, fold)];
}

/** A phrase with one gap for every stretch of white space. */
function phraseOf(text: string, fold: Fold): string {
  return fold(text).split(GAP).filter(Boolean).join(GAP);
}

/** Clauses and their forms, each once. */
function unique(all: readonly string[][]): string[][] {
  const known = new Map(all.map((forms) => [[...new Set(forms)].join('\n'), [...new Set(forms)]]));
  return [...known.values()];
}
