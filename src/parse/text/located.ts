/**
 * Text that remembers where in the dump each of its characters stands. Every stage works on
 * located text, so that the ledger can account for the whole dump at the end.
 */
export interface Located {
  readonly text: string;
  /**
   * Offset in the decoded dump of each UTF-16 unit of `text`; between two offsets for text that editors
   * added (`dumpOffset` tells the one before); `SUPPLIED` for text of our own.
   */
  readonly at: readonly number[];
}

/** Marks a character that does not stand in the dump. */
export const SUPPLIED = -1;

/** No text, in no place. */
export const EMPTY: Located = { text: '', at: [] };

/** Locates a stretch of the dump that begins at `start`. */
export function locate(text: string, start: number): Located {
  const at = new Array<number>(text.length);
  for (let i = 0; i < text.length; i++) at[i] = start + i;
  return { text, at };
}

/** Text that the archive supplies itself, such as the mark of a gap. */
export function supply(text: string): Located {
  return { text, at: new Array<number>(text.length).fill(SUPPLIED) };
}

/** The part from `from` up to `to`, as `String.prototype.slice` counts. */
export function slice(source: Located, from: number, to?: number): Located {
  return { text: source.text.slice(from, to), at: source.at.slice(from, to) };
}

/** Joins pieces in the order given. */
export function concat(pieces: readonly Located[]): Located {
  const [first] = pieces;
  if (pieces.length === 1 && first) return first;
  const text = pieces.map((piece) => piece.text).join('');
  const at = new Array<number>(text.length);
  let end = 0;
  for (const piece of pieces) for (const offset of piece.at) at[end++] = offset;
  return { text, at };
}

/** Joins pieces with a supplied separator between them. */
export function join(pieces: readonly Located[], separator: string): Located {
  return concat(pieces.flatMap((piece, i) => (i === 0 ? [piece] : [supply(separator), piece])));
}

/** Without white space at both ends. */
export function trim(source: Located): Located {
  const start = source.text.length - source.text.trimStart().length;
  const { length } = source.text.trim();
  return length === source.text.length ? source : slice(source, start, start + length);
}

/**
 * Replaces each match of a global pattern. A replacement of the same length keeps each character's
 * place; another length gives all new characters the place of the match's first.
 */
export function replace(
  source: Located,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string,
): Located {
  const pieces: Located[] = [];
  let end = 0;
  for (const match of source.text.matchAll(pattern)) {
    const printed = replacement(match);
    if (printed === match[0]) continue;
    const old = slice(source, match.index, match.index + match[0].length);
    const place = old.at[0] ?? SUPPLIED;
    const at =
      printed.length === old.at.length ? old.at : new Array<number>(printed.length).fill(place);
    pieces.push(slice(source, end, match.index), { text: printed, at });
    end = match.index + match[0].length;
  }
  if (end === 0 && pieces.length === 0) return source;
  return concat([...pieces, slice(source, end)]);
}

/** Splits at each match of a global pattern; what matched is left out. */
export function split(source: Located, pattern: RegExp): Located[] {
  const pieces: Located[] = [];
  let end = 0;
  for (const match of source.text.matchAll(pattern)) {
    pieces.push(slice(source, end, match.index));
    end = match.index + match[0].length;
  }
  pieces.push(slice(source, end));
  return pieces;
}

/** Offset of the first character that stands in the dump, or `undefined`. */
export function startOf(source: Located): number | undefined {
  return source.at.find((offset) => offset !== SUPPLIED);
}
