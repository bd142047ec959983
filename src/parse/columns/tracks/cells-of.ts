import { findJumpTo } from '../../signs/find-jump.ts';
import { readByline } from '../../signs/read-byline.ts';
import { at } from '../../text/at.ts';
import { FEW } from '../../text/bounds.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import { likelyMeasures } from '../../text/likely-measures.ts';
import type { Line } from '../../text/line.ts';
import { concat, slice, split, type Located } from '../../text/located.ts';
import { NARROWEST } from '../../text/squares.ts';
import { widthOf } from '../../text/width-of.ts';
import { cutAtSpaces } from '../cut-at-spaces.ts';

/** A piece of a row that may be one printed line. */
export interface Cell {
  /** Its number among all cells of the page. */
  readonly id: number;
  /** Its row of the dump. */
  readonly row: number;
  /** The atoms of the row that it takes. */
  readonly from: number;
  readonly to: number;
  readonly text: Located;
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
  /** How many pieces stand between its spaces. */
  readonly atoms: number;
  /** The cells that begin at each of them, the shortest first. */
  readonly cells: readonly (readonly Cell[])[];
}

/** A cell holds no more pieces, bylines aside. */
const MOST_JOINED = 4;

/** Cuts rows into all cells that they may hold; a byline is one. */
export function cellsOf(lines: readonly Line[]): Row[] {
  const cut = lines.map((line) => atomsOf(line));
  const widths = cut.flatMap(({ spans, line }) =>
    spans.map(({ from, to }) => widthOf(line.raw.text.slice(from, to))),
  );
  const measures = likelyMeasures(widths);
  let atom = 0;
  let id = 0;
  return cut.map(({ line, spans }, row) => {
    const first = atom;
    atom += spans.length;
    const cells = spans.map((_, from) => {
      const here: Cell[] = [];
      for (let to = from + 1; to <= Math.min(spans.length, from + MOST_JOINED); to++) {
        const text = closeUp(slice(line.raw, at(spans, from).from, at(spans, to - 1).to));
        here.push({
          id: id++,
          row,
          from,
          to,
          text,
          width: widthOf(text.text),
          ends: endsSentence(text.text) || findJumpTo(text) !== undefined,
          byline: readByline(text) !== undefined,
          wide: spans.slice(from, to).filter((span) => widthOf(line.raw.text.slice(span.from, span.to)) >= NARROWEST).length,
          measures: at(measures, first + from),
        });
      }
      return here;
    });
    return { line, atoms: spans.length, cells };
  });
}

/** `吸 引 力 ， 助 推`, which justifying has drawn out, without its spaces. */
const DRAWN_OUT = /^(?:[^\sA-Za-z\d]{1,2}|[\w.%]+)(?: (?:[^\sA-Za-z\d]{1,2}|[\w.%]+)){3,}$/u;

function closeUp(text: Located): Located {
  return DRAWN_OUT.test(text.text) ? concat(split(text, / /g)) : text;
}

function atomsOf(line: Line) {
  const { raw, text } = line;
  const spans = text.text === '' ? [] : cutAtSpaces(raw.text);
  const whole = spans.length > 1 && (spans.length > FEW || readByline(text) !== undefined);
  const [first, last] = [spans[0], spans.at(-1)];
  return { line, spans: whole && first && last ? [{ from: first.from, to: last.to }] : spans };
}
