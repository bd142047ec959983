import { MANY } from './bounds.ts';
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
type State = 'outside' | 'double' | 'nested' | 'single';

interface Path {
  readonly cost: number;
  readonly quote?: Quote;
  readonly before?: Path;
  /** Place after the mark that opened the double quotation. */
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
/** What only text outside a quotation begins with. */
const AFTER_CLOSE = /[，。、；：！？）》〉】,.;:!?)]/u;
/** A sentence or clause ends here; a quotation may end or begin. */
const STOP = /[，。！？…,!?]/u;
const CLAUSES = /[，。；,;]/u;
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
  let paths = new Map<State, Path>([['outside', { cost: 0, opened: 0 }]]);
  for (const { 0: glyph, index: at } of text.matchAll(QUOTES)) {
    const next = new Map<State, Path>();
    for (const [state, path] of paths) {
      for (const [to, mark, cost] of readings(text, at, glyph, state, path.opened)) {
        const sum = path.cost + cost;
        if (sum >= (next.get(to)?.cost ?? Infinity)) continue;
        const misread = glyph === "'" && (mark === '“' || mark === '”');
        const opened = mark === '“' ? at + 1 : path.opened;
        next.set(to, { cost: sum, quote: { at, mark, misread }, before: path, opened });
      }
    }
    paths = next;
  }
  let best: Path | undefined;
  for (const [state, path] of paths) {
    const cost = path.cost + (state === 'outside' ? 0 : LEFT_OPEN);
    if (cost < (best?.cost ?? Infinity)) best = { ...path, cost };
  }
  const quotes: Quote[] = [];
  for (let path = best; path?.quote; path = path.before) quotes.push(path.quote);
  return quotes.reverse();
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
    CLAUSES.test(text.slice(Math.max(opened, at - LONGEST), at))
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
  if (after === '' || AFTER_CLOSE.test(after)) return CERTAIN;
  return before === '' || BEFORE_OPEN.test(before) ? 0 : STOP.test(before) ? LIKELY / 2 : LIKELY;
}

/** What speaks against a closing mark between two characters. */
export function weighClosing(before: string, after: string): number {
  if (before === '' || BEFORE_OPEN.test(before)) return CERTAIN;
  if (after === '' || AFTER_CLOSE.test(after)) return 0;
  return STOP.test(before) ? LIKELY / 2 : LIKELY;
}
