/** Each mark that opens, with the one that closes it. */
const CLOSER_OF = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
  ['〈', '〉'],
]);
const OPENER_OF = new Map([...CLOSER_OF].map(([opener, closer]) => [closer, opener]));
const QUOTES = '“‘';
const BRACKETS = [...CLOSER_OF.keys()].filter((opener) => !QUOTES.includes(opener)).join('');

/** What a text does with marks that stand in pairs; each kind is named by the mark that opens. */
export interface PairedMarks {
  /** The last kind that is open at the text's end. */
  readonly open: string | undefined;
  /** The first kind that the text closes without having opened it. */
  readonly closes: string | undefined;
  /** The kinds of which marks do not open and close by turns, one after the other. */
  readonly odd: ReadonlySet<string>;
}

/**
 * Reads the marks of a text that stand in pairs.
 *
 * @param kinds the marks that open, of the kinds to be read
 */
export function readPairedMarks(text: string, kinds = [...CLOSER_OF.keys()].join('')): PairedMarks {
  const stack: string[] = [];
  const odd = new Set<string>();
  let closes: string | undefined;
  for (const mark of text) {
    const kind = OPENER_OF.get(mark) ?? mark;
    if (!CLOSER_OF.has(kind) || !kinds.includes(kind)) continue;
    if (stack.includes(kind) === (kind === mark)) odd.add(kind);
    if (kind === mark) stack.push(kind);
    else if (stack.pop() === undefined) closes ??= kind;
  }
  for (const kind of stack) odd.add(kind);
  return { open: stack.at(-1), closes, odd };
}

/** The same for brackets alone, which are closed within a line or two. */
export function readBrackets(text: string): PairedMarks {
  return readPairedMarks(text, BRACKETS);
}

/** Whether a quotation or a bracket is open at the end. */
export function hasOpenMark(text: string): boolean {
  return readPairedMarks(text).open !== undefined;
}
