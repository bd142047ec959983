import { CLEAR } from '../../text/points.ts';

/** Brackets that are closed within a line or two, by what closes them. */
const CLOSERS = new Map([
  ['《', '》'],
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
  ['〈', '〉'],
]);
const OPENERS = new Map([...CLOSERS].map(([opener, closer]) => [closer, opener]));

/** What a line leaves open at its end, and what it closes that it has not opened itself. */
export interface Brackets {
  readonly open: string | undefined;
  readonly closes: string | undefined;
}

/** Reads the brackets of one line; `open` and `closes` name the kind by its opening bracket. */
export function bracketsOf(text: string): Brackets {
  const stack: string[] = [];
  let closes: string | undefined;
  for (const sign of text) {
    if (CLOSERS.has(sign)) stack.push(sign);
    const opener = OPENERS.get(sign);
    if (opener !== undefined && stack.pop() === undefined) closes ??= opener;
  }
  return { open: stack.at(-1), closes };
}

/** Points, in logarithms of odds, for two lines by their brackets. */
const POINTS = { closed: CLEAR, leftOpen: -CLEAR, notOpen: -CLEAR } as const;

/** What the brackets of two lines say of reading the one after the other. */
export function bracketScore(before: Brackets, after: Brackets): number {
  if (before.open !== undefined) {
    return after.closes === before.open ? POINTS.closed : POINTS.leftOpen;
  }
  return after.closes === undefined ? 0 : POINTS.notOpen;
}
