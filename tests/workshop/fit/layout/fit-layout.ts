import { writeFileSync } from 'node:fs';
import { agreement } from '../../../../src/parse/columns/side-by-side/agreement.ts';
import type { ColumnBox } from '../../../../src/parse/columns/side-by-side/box-look.ts';
import { boxSigns } from '../../../../src/parse/columns/side-by-side/box-signs.ts';
import { atomPieces, cutPieces } from '../../../../src/parse/columns/side-by-side/cut-pieces.ts';
import { cutRows, type Row } from '../../../../src/parse/columns/side-by-side/cut-rows.ts';
import { gapSigns } from '../../../../src/parse/columns/side-by-side/gap-signs.ts';
import { linkPieces } from '../../../../src/parse/columns/side-by-side/link-pieces.ts';
import { makeBox } from '../../../../src/parse/columns/side-by-side/make-box.ts';
import { pairPieces, type Pair } from '../../../../src/parse/columns/side-by-side/pair-pieces.ts';
import { partColumn } from '../../../../src/parse/columns/side-by-side/part-column.ts';
import type { Segment } from '../../../../src/parse/columns/side-by-side/segment.ts';
import type { Signs, Table } from '../../../../src/parse/columns/side-by-side/weigh.ts';
import { splitLines } from '../../../../src/parse/text/line.ts';
import { locate } from '../../../../src/parse/text/located.ts';
import { limitSeam, seamScorer, type SeamScore } from '../../../../src/parse/words/seam-scorer.ts';
import { fitLogistic } from '../fit-logistic.ts';
import type { MadePage } from '../../trials/made-page.ts';
import { placeTruth, type Place } from './place-truth.ts';
import { printLayoutTable } from './print-layout-table.ts';

const FOLDER = 'src/parse/weights/';
/** What holds all weights down: signs are many that few observations show. */
const RIDGE = 1;
/** White space from which on furniture stands apart from what is beside it. */
const APART = 4;
/** Of the pairs of boxes that are not read one after the other, every so-manieth tells enough. */
const THINNED = 3;

/** A page of the fit: its rows, and where each character of the dump stands in the truth. */
interface Page {
  readonly made: MadePage;
  readonly rows: readonly Row[];
  readonly seam: SeamScore;
  readonly placeAt: (place: number | undefined) => Place | undefined;
}

/** Signs, and whether what they were to tell was so; undefined where the truth does not tell. */
interface Observation {
  readonly signs: Signs;
  readonly holds: boolean | undefined;
}

/**
 * Fits all weights by which columns are taken apart that stand side by side, each table on what the one
 * before makes of the pages, and writes them. As the parser of this process keeps its old tables, the
 * last one is fitted to boxes of the links before: run it twice.
 *
 * @param made pages of extractors that keep places
 */
export function fitLayout(made: readonly MadePage[]): string {
  const pages = made.map(readPage);
  const gap = fit(pages.flatMap(observeGaps));
  const pairs = pages.flatMap((page) => observePairs(page, gap));
  const pair = fit(pairs.flat());
  const link = fit(
    pairs.flatMap((page) => {
      const agreed = agreement(page, pair);
      return page.map((one) => ({ ...one, signs: [...one.signs, ...agreed(one)] }));
    }),
  );
  const box = fit(pages.flatMap((page) => observeBoxes(page, gap)));
  const tables = { gap, pair, link, box };
  for (const name of ['gap', 'pair', 'link', 'box'] as const) {
    writeFileSync(`${FOLDER}${name}-weights.ts`, printLayoutTable(name, tables[name]));
  }
  return `wrote gap-, pair-, link- and box-weights, fitted to ${String(pages.length)} pages`;
}

function readPage(made: MadePage): Page {
  const lines = splitLines(locate(made.text, 0));
  const rows = cutRows(lines);
  const places = new Map<number, Place>();
  for (const [{ line, from, to }, place] of placeTruth(rows, made.truth)) {
    for (const at of line.raw.at.slice(from, to)) places.set(at, place);
  }
  const seam = limitSeam(seamScorer(lines.map(({ text }) => text.text)));
  const placeAt: Page['placeAt'] = (at) => (at === undefined ? undefined : places.get(at));
  return { made, rows, seam, placeAt };
}

function observeGaps({ rows, seam, placeAt }: Page): Observation[] {
  const signs = gapSigns(rows, atomPieces(rows), seam);
  return rows.flatMap((row, r) =>
    row.slice(1).flatMap((atom, i) => {
      const [before, after] = [row[i], atom].map(
        (one) => one && placeAt(one.line.raw.at[one.from]),
      );
      if (!before || !after) return [];
      const isStory = before.article !== undefined && after.article !== undefined;
      if (!isStory && (before.article === after.article || atom.gap < APART)) return [];
      const isOne =
        before.article === after.article &&
        (before.to === after.from || (before.part === 'byline' && after.part === 'byline'));
      return [{ signs: signs(r, i + 1), holds: !isOne }];
    }),
  );
}

type ObservedPair = Pair & Observation;

function observePairs(page: Page, gap: Table): ObservedPair[][] {
  const pairs = pairPieces(cutPieces(page.rows, page.seam, gap), page.seam);
  return [pairs.map((pair) => ({ ...pair, holds: goesOn(page, pair) }))];
}

/** Whether the lower of two pieces is the next line of the upper one, as far as the truth tells. */
function goesOn({ placeAt }: Page, { above, below }: Pair): boolean | undefined {
  const [a, b] = [placeAt(above.text.at.at(-1)), placeAt(below.text.at[0])];
  if (!a || !b) return undefined;
  if (a.article === undefined && b.article === undefined) return undefined;
  if (a.article !== b.article) return false;
  if (a.part !== b.part || a.part === 'byline') return undefined;
  return b.from >= a.to && b.from <= a.to + 1;
}

function observeBoxes(page: Page, gap: Table): Observation[] {
  const { made, rows, seam, placeAt } = page;
  const boxes = linkPieces(cutPieces(rows, seam, gap), seam)
    .flatMap(partColumn)
    .map(makeBox);
  const placeOf = (segment: Segment | undefined, end: 0 | -1): Place | undefined =>
    placeAt(segment?.text.at.at(end));
  const next = new Map<ColumnBox, ColumnBox>();
  for (const [index, { kind }] of made.truth.articles.entries()) {
    const own = boxes.filter(({ segments }) => placeOf(segments[0], 0)?.article === index);
    const from = (box: ColumnBox): number => placeOf(box.segments[0], 0)?.from ?? 0;
    // The title of a picture stands below its text.
    const order = own.sort((a, b) => (kind === 'photo' ? 0 : from(a) - from(b)) || a.top - b.top);
    for (const [i, box] of order.entries()) {
      const after = order[i + 1];
      if (after && placeOf(box.segments.at(-1), -1)?.article === index) next.set(box, after);
    }
  }
  const signs = boxSigns(boxes, seam);
  return boxes.flatMap((before, i) =>
    boxes.flatMap((after, j) => {
      const holds = next.get(before) === after;
      if (before === after || (!holds && (i + j) % THINNED !== 0)) return [];
      return [{ signs: signs(before, after), holds }];
    }),
  );
}

function fit(observations: readonly Observation[]): Table {
  const told = observations.filter(({ holds }) => holds !== undefined);
  const names = [...new Set(told.flatMap(({ signs }) => signs.map(([sign]) => sign)))].sort();
  const places = new Map(names.map((name, place) => [name, place]));
  const weights = fitLogistic(
    told.map(({ signs }) => signs.map(([sign, value]) => [places.get(sign) ?? 0, value])),
    told.map(({ holds }) => holds === true),
    names.map(() => RIDGE),
    'either side of 0',
  );
  const rounded = names.map(
    (name, i) => [name, Math.round((weights[i] ?? 0) * 100) / 100] as const,
  );
  return Object.fromEntries(rounded.filter(([, weight]) => weight !== 0));
}
