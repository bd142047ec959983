import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fitLines } from '../../../../src/parse/label/fit-lines.ts';
import { signsOf, type PageSigns } from '../../../../src/parse/label/parts/tell-parts.ts';
import type { Wrap } from '../../../../src/parse/model/dialect.ts';
import { PARTS, type Part } from '../../../../src/parse/model/part.ts';
import type { MadePage } from '../../trials/made-page.ts';
import { root } from '../../../support/root.ts';
import { alignTruth } from './align-truth.ts';
import type { Example } from './example.ts';
import { fitChain } from './fit-chain.ts';
import { printPartTable, type PartRows } from './print-part-table.ts';
import { readUnits } from './read-units.ts';

const FOLDER = 'src/parse/weights';
/** A table for each way in which dumps keep printed lines. */
const TABLES: Readonly<Record<Wrap, { file: string; name: string; of: string }>> = {
  lines: { file: 'parts-of-lines.ts', name: 'PARTS_OF_LINES', of: 'printed lines' },
  spaces: { file: 'parts-of-blocks.ts', name: 'PARTS_OF_BLOCKS', of: 'blocks' },
  none: { file: 'parts-of-paragraphs.ts', name: 'PARTS_OF_PARAGRAPHS', of: 'paragraphs' },
};
/** Steps of the fit: after so many the figures of pages kept apart move no more. */
const ROUNDS = 120;
/** Keeps what few pages show from counting for much; with 1 or 25 pages kept apart are told worse. */
const RIDGE = 10;
/** A sign that fewer units show says nothing. */
const LEAST_SHOWN = 4;

/** A printed page with what its units are. */
interface Lesson {
  readonly wrap: Wrap;
  readonly signs: PageSigns;
  readonly right: readonly ReadonlySet<Part>[];
}

/** Reads the signs and the right parts of pages. */
function lessonsOf(pages: readonly MadePage[]): Lesson[] {
  return pages.flatMap((page) =>
    readUnits(page).map(({ units, dialect, seam }): Lesson => {
      const isPrinted = dialect.wrap === 'lines';
      const fits = isPrinted ? fitLines(units) : new Map<number, never>();
      return {
        wrap: dialect.wrap,
        signs: signsOf(units, fits, seam),
        right: alignTruth(units, page.truth),
      };
    }),
  );
}

/** Fits the weights by which the parser tells what a unit is, and writes them to its table. */
export function fitParts(pages: readonly MadePage[]): string {
  const lessons = lessonsOf(pages);
  for (const [wrap, { file, name, of }] of Object.entries(TABLES)) {
    const table = fitTable(lessons.filter((one) => one.wrap === wrap));
    writeFileSync(join(root, FOLDER, file), printPartTable(name, of, table));
  }
  return `wrote the tables of parts in ${FOLDER} from ${String(lessons.length)} pages`;
}

function fitTable(lessons: readonly Lesson[]): PartRows {
  const unitSigns = numbered(lessons.flatMap(({ signs }) => signs.units));
  const jointSigns = numbered(lessons.flatMap(({ signs }) => signs.joints));
  const numbers = (signs: readonly string[], places: ReadonlyMap<string, number>): number[] =>
    signs.flatMap((sign) => places.get(sign) ?? []);
  const examples = lessons.map(({ signs, right }): Example => {
    const { possible } = signs;
    return {
      units: signs.units.map((own) => numbers(own, unitSigns)),
      joints: signs.joints.map((own) => numbers(own, jointSigns)),
      possible,
      right: possible.map((all, i) => {
        const both = all.map((may, state) => may && right[i]?.has(PARTS[state] ?? 'mid') === true);
        return both.some(Boolean) ? both : [...all];
      }),
    };
  });
  const shape = { states: PARTS.length, signs: unitSigns.size, joints: jointSigns.size };
  const weights = fitChain(examples, shape, { rounds: ROUNDS, ridge: RIDGE });
  const states = PARTS.length;
  return {
    parts: rowsOf(unitSigns, weights.units, states),
    joints: rowsOf(jointSigns, weights.joints, states * states),
  };
}

/** Numbers the signs that enough units show, in the order of their names. */
function numbered(units: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sign of units.flat()) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= LEAST_SHOWN).map(([name]) => name);
  return new Map(names.sort().map((name, place) => [name, place]));
}

/** Each sign with its weights. */
function rowsOf(
  signs: ReadonlyMap<string, number>,
  weights: Float64Array,
  length: number,
): [string, Float64Array][] {
  return Array.from(signs, ([name, place]) => [
    name,
    weights.slice(place * length, (place + 1) * length),
  ]);
}
