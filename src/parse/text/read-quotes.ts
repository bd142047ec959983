import { at } from './at.ts';
import { bestPath } from './best-path.ts';
import { MANY } from './bounds.ts';
import { BEGINS, HOLDS } from './edges.ts';
import { CERTAIN, CLEAR, FAIR, HEAVY, SOME } from './points.ts';

/** What one quotation mark of a paragraph stands for. */
export interface Quote {
  /** Its place in the text. */
  readonly at: number;
  /** The directed mark that was printed; `'` for an apostrophe. */
  readonly mark: string;
  /** A single mark where the print has a double one: OCR lost a stroke. */
  readonly misread: boolean;
}

/** Outside all quotations, in double marks, in single marks inside double ones, in single marks. */
const STATES = ['outside', 'double', 'nested', 'single'] as const;
type State = (typeof STATES)[number];

interface OpenedQuote extends Quote {
  /** Place after the mark that opened the last double quotation. */
  readonly opened: number;
}

/** A mark that one state cannot hold: one before it is lost, or it is none. */
const UNBALANCED = HEAVY;
/** A paragraph may end inside a quotation that the next one goes on with. */
const LEFT_OPEN = CLEAR;
/** `‘` outside double marks. */
const SINGLE_ALONE = SOME;
/** `'` for a printed `"`. */
const MISREAD = CLEAR;
/** Where the text around a mark says that it may stand the other way; more where that is certain. */
const LIKELY = SOME;
/** `全覆盖,建立` between two marks: text between quotations, and none. */
const CLAUSES_CUT = FAIR;
/** So far back is looked for a comma. */
const LONGEST = MANY;

/** Opens a quotation, or what it opens ends the text: `：“`, `（“`, `《“` */
const BEFORE_OPEN = /[：:、（(《〈【—；;]/u;
/** A sentence or clause ends here; a quotation may end or begin. */
const STOP = /[，。！？…,!?]/u;
const LETTER = /[\p{L}\p{N}]/u;
const LATIN = /[A-Za-z]/;
const QUOTES = /["“”'‘’]/gu;

/**
 * Tells which quotation marks of a paragraph open and which close, by what stands around them and
 * by their order: the cheapest way through all marks, each of which opens or closes a quotation in
 * double marks or in single ones. After a lost mark the next certain one sets the order right.
 *
 * @param text one paragraph; marks that have a direction keep it
 * @returns the marks in order
 */
export function readQuotes(text: string): Quote[] {
  const marks = [...text.matchAll(QUOTES)];
  const end = (marks.length + 1) * STATES.length;
  const { steps } = bestPath<OpenedQuote | undefined>(end + 1, (node, offer, last) => {
    const [i, state] = [Math.floor(node / STATES.length), at(STATES, node % STATES.length)];
    const match = marks[i];
    if (!match) {
      offer(end, state === 'outside' ? 0 : -LEFT_OPEN, undefined);
      return;
    }
    const { 0: glyph, index } = match;
    const opened = last?.opened ?? 0;
    for (const [to, mark, cost] of readings(text, index, glyph, state, opened)) {
      const misread = glyph === "'" && (mark === '“' || mark === '”');
      const next = (i + 1) * STATES.length + STATES.indexOf(to);
      offer(next, -cost, { at: index, mark, misread, opened: mark === '“' ? index + 1 : opened });
    }
  });
  return steps.filter((quote) => quote !== undefined);
}

type MarkReading = readonly [to: State, mark: string, cost: number];

/** Each way in which a mark can be read in a state, with the state after it and what it costs. */
function readings(
  text: string,
  at: number,
  glyph: string,
  state: State,
  opened: number,
): MarkReading[] {
  const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
  const word = LATIN.test(before) && LATIN.test(after);
  if (word && (glyph === "'" || glyph === '’')) return [[state, glyph, 0]];
  const directed = glyph !== '"' && glyph !== "'";
  const opens = directed ? 0 : weighOpening(before, after);
  const closes = directed ? 0 : weighClosing(before, after);
  const cut =
    !directed &&
    state === 'double' &&
    LETTER.test(before) &&
    HOLDS.pause.test(text.slice(Math.max(opened, at - LONGEST), at))
      ? CLAUSES_CUT
      : 0;
  const odd = state === 'nested' || state === 'single' ? UNBALANCED : 0;
  const misread = glyph === "'" ? MISREAD : 0;
  const double: MarkReading[] = [
    ['double', '“', opens + odd + misread + (state === 'double' ? UNBALANCED : 0)],
    ['outside', '”', closes + odd + misread + cut + (state === 'outside' ? UNBALANCED : 0)],
  ];
  const inside = state === 'double' || state === 'nested';
  const single: MarkReading[] = [
    inside
      ? ['nested', '‘', opens + (state === 'nested' ? UNBALANCED : 0)]
      : ['single', '‘', opens + (state === 'single' ? UNBALANCED : SINGLE_ALONE)],
    inside
      ? ['double', '’', closes + (state === 'double' ? UNBALANCED : 0)]
      : ['outside', '’', closes + (state === 'outside' ? UNBALANCED : 0)],
  ];
  if (glyph === '"') return double;
  if (glyph === "'") return [...single, ...double];
  return [...double, ...single].filter(([, mark]) => mark === glyph);
}

/** What speaks against an opening mark between two characters. */
export function weighOpening(before: string, after: string): number {
  if (after === '' || BEGINS.hanging.test(after)) return CERTAIN;
  return before === '' || BEFORE_OPEN.test(before) ? 0 : STOP.test(before) ? LIKELY / 2 : LIKELY;
}

/** What speaks against a closing mark between two characters. */
export function weighClosing(before: string, after: string): number {
  if (before === '' || BEFORE_OPEN.test(before)) return CERTAIN;
  if (after === '' || BEGINS.hanging.test(after)) return 0;
  return STOP.test(before) ? LIKELY / 2 : LIKELY;
}
