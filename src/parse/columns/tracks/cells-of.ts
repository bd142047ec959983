import { findDateline } from '../../signs/find-dateline.ts';
import { findJumpTo } from '../../signs/find-jump.ts';
import { readByline } from '../../signs/read-byline.ts';
import { at } from '../../text/at.ts';
import { FEW } from '../../text/bounds.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import { likelyMeasures } from '../../text/likely-measures.ts';
import type { Line } from '../../text/line.ts';
import { concat, slice, split, type Located } from '../../text/located.ts';
import type { Span } from '../../text/span.ts';
import { NARROWEST } from '../../text/squares.ts';
import { widthOf } from '../../text/width-of.ts';
import { cutAtSpaces } from '../cut-at-spaces.ts';

/** What may be one printed line: some neighbouring pieces of a row. */
export interface Cell {
  /** Its number among all cells of the page. */
  readonly id: number;
  /** Its row of the dump. */
  readonly row: number;
  /** The pieces that it takes: from one up to before another. */
  readonly from: number;
  readonly to: number;
  /** Without the spaces of a line that is drawn out; `printed` has them. */
  readonly text: Located;
  readonly printed: Located;
  /** In squares. */
  readonly width: number;
  /** Ends with a sentence or a jump line. */
  readonly ends: boolean;
  readonly byline: boolean;
  /** How many of its pieces are as wide as a column. */
  readonly wide: number;
  /** Widths that its column can have, in squares. */
  readonly measures: readonly number[];
}

/** A row of the dump, cut at its spaces. */
export interface Row {
  readonly line: Line;
  /** The cells that begin with each of its pieces, the shortest first; none for a blank row. */
  readonly cells: readonly (readonly Cell[])[];
}

/** A cell holds no more pieces, bylines aside. */
const MOST_JOINED = 4;

/** Cuts rows into all the cells that they may hold; a byline is one. */
export function cellsOf(lines: readonly Line[]): Row[] {
  const cut = lines.map(cutLine);
  const widths = cut.map((spans, row) =>
    spans.map((span) => widthOf(textAt(at(lines, row), span))),
  );
  const measures = likelyMeasures(widths.flat());
  let piece = 0;
  let id = 0;
  return cut.map((spans, row) => {
    const line = at(lines, row);
    const cells = spans.map((first, from) => {
      const near = at(measures, piece++);
      return joinable(line, spans.slice(from, from + MOST_JOINED)).map((last, more): Cell => {
        const to = from + more + 1;
        const printed = slice(line.raw, first.from, last.to);
        const { text, width } = setText(printed, near);
        const ends = endsSentence(text.text) || findJumpTo(text) !== undefined;
        const byline = readByline(text) !== undefined;
        const wide = at(widths, row)
          .slice(from, to)
          .filter((own) => own >= NARROWEST).length;
        return {
          id: id++,
          row,
          from,
          to,
          text,
          printed,
          width,
          ends,
          byline,
          wide,
          measures: near,
        };
      });
    });
    return { line, cells };
  });
}

/** The pieces that one line may hold: no dateline stands in mid-line. */
function joinable(line: Line, spans: readonly Span[]): readonly Span[] {
  const dateline = spans.findIndex(({ from, to }, i) => {
    return i > 0 && findDateline(slice(line.raw, from, to)) !== undefined;
  });
  return dateline < 0 ? spans : spans.slice(0, dateline);
}

function cutLine(line: Line): Span[] {
  const spans = line.text.text === '' ? [] : cutAtSpaces(line.raw.text);
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last || spans.length === 1) return spans;
  const isWhole = spans.length > FEW || readByline(line.text) !== undefined;
  return isWhole ? [{ from: first.from, to: last.to }] : spans;
}

function textAt({ raw }: Line, { from, to }: Span): string {
  return raw.text.slice(from, to);
}

/** `吸 引 力 ， 助 推`, `增 长 45.3% 和`: drawn out, so that the line fills its column. */
const DRAWN_OUT = /^(?:[^\sA-Za-z\d]{1,2}|[\w.%]+)(?: (?:[^\sA-Za-z\d]{1,2}|[\w.%]+)){3,}$/u;
/** Justifying draws a line out by no more. */
const MOST_DRAWN = 1.5;

/** A line's text and width; where it is drawn out, without its spaces and as wide as its column. */
function setText(piece: Located, measures: readonly number[]): { text: Located; width: number } {
  if (!DRAWN_OUT.test(piece.text)) return { text: piece, width: widthOf(piece.text) };
  const text = concat(split(piece, / /g));
  const own = widthOf(text.text);
  const wider = measures.filter((width) => width >= own && width <= own * MOST_DRAWN);
  return { text, width: wider.length === 0 ? own : Math.min(...wider) };
}
