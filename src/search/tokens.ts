/** Stands for the decimal point between two digits; a letter to the indexer, so 5.6 is not 56. */
const POINT = 'ꓸ';
/** Stands for white space inside the text; the indexer cuts at white space proper. */
const SPACE = '␣';
const DECIMAL_POINT = /(?<=\p{Nd})[.．](?=\p{Nd})/gu;
/** What the indexer takes for a letter or digit. */
const LETTER = /[\p{Alphabetic}\p{N}]/u;
/** Marks that the indexer counts among the letters, as `_`; they are left out. */
const CONNECTOR = /\p{Pc}/gu;

/** A character of a text: as it is shown and as it is searched for. A mark has no token. */
interface Piece {
  shown: string;
  token?: string;
}

/**
 * Cuts a text into what it is searched by: one token for every letter, digit and Chinese
 * character, width and case folded. Punctuation and white space leave no token; a decimal point
 * does. A part of a text always gives a part of its tokens, hence a search for tokens in a row
 * finds exactly what contains them.
 */
export function tokensOf(text: string): string[] {
  return piecesOf(text).flatMap(({ token }) => token ?? []);
}

/**
 * Writes a text for the indexer, which cuts at white space: a space before every token, and
 * punctuation glued to the token before it, so that it parts no two tokens.
 */
export function spaceOut(text: string): string {
  return piecesOf(text)
    .map(({ shown, token }) => (token === undefined ? shown : ` ${shown}`))
    .join('');
}

/** Turns a word of the spaced text back into what stood in the text. */
export function unspace(word: string): string {
  return word.replaceAll(POINT, '.').replaceAll(SPACE, ' ');
}

function piecesOf(text: string): Piece[] {
  const marked = text.replace(DECIMAL_POINT, POINT).replace(CONNECTOR, '').replace(/\s+/g, SPACE);
  return [...marked].flatMap(cut);
}

function cut(character: string): Piece[] {
  const shown = lettersOf(character.normalize('NFKC'));
  if (shown.length === 0) return [{ shown: character }];
  return shown.flatMap((letter) => {
    const tokens = lettersOf(letter.toLowerCase());
    return tokens.map((token) => ({ shown: tokens.length > 1 ? token : letter, token }));
  });
}

function lettersOf(text: string): string[] {
  return [...text].filter((character) => LETTER.test(character));
}
