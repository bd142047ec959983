import { locateCorrections } from '../../src/parse/amend.ts';
import { decodeDump } from '../../src/parse/decode.ts';
import { PRIOR, THRESHOLD, WEIGHTS } from '../../src/parse/doubt-articles.ts';
import { readDump } from '../../src/parse/parse-page.ts';
import type { Wrap } from '../../src/parse/dialect.ts';
import type { Trial } from './try-page.ts';

/** What speaks against one printed article, and whether it is wrong. */
export interface Observation {
  readonly signals: ReadonlyMap<string, number>;
  /** How the dump has its printed lines. */
  readonly wrap: Wrap;
  readonly wrong: boolean;
}

/** Of the right articles, this share may carry a doubt. */
const FALSE_ALARMS = 0.19;
/** What no printed page shows by chance is kept from counting for certain. */
const RIDGE = 2;
const STEPS = 3000;
const WRAPS: readonly Wrap[] = ['none', 'lines', 'spaces'];

/** What the parser saw in each printed article of a page. */
export function observe({ page, measure }: Trial): Observation[] {
  const decoded = decodeDump(page.bytes);
  const text = 'text' in decoded ? decoded.text : '';
  const { sheets, dialect } = readDump(text, {
    amendments: locateCorrections(text, []),
    columns: [],
  });
  const articles = sheets.flatMap((sheet) => sheet.articles);
  // A dialect of columns side by side has printed lines.
  const wrap = WRAPS.find((name) => dialect.split('-').includes(name)) ?? 'lines';
  return measure.details.flatMap(({ place, perfect }) =>
    place === undefined
      ? []
      : [{ signals: articles[place]?.signals ?? new Map(), wrap, wrong: !perfect }],
  );
}

/**
 * Fits the weights of the parser's signals to observations (logistic regression by gradient descent,
 * no weight below 0) and shows them beside those it has, with the threshold that they need.
 */
export function fitDoubts(seen: readonly Observation[]): string {
  const codes = [...new Set(seen.flatMap(({ signals }) => [...signals.keys()]))].sort();
  const rows = seen.map(({ signals, wrap }) => [
    ...codes.flatMap((code, i) =>
      signals.has(code) ? [[i, signals.get(code) ?? 0] as const] : [],
    ),
    [codes.length + WRAPS.indexOf(wrap), 1] as const,
  ]);
  const { weights, bias } = descend(
    rows,
    seen.map(({ wrong }) => Number(wrong)),
    codes.length + WRAPS.length,
  );
  const certain = codes.filter((code) => !(code in WEIGHTS));
  const isCertain = ({ signals }: Observation): boolean =>
    certain.some((code) => signals.has(code));
  const score = (row: Row): number =>
    row.reduce((sum, [i, value]) => sum + (weights[i] ?? 0) * value, bias);
  const scores = seen.map((one, i) => (isCertain(one) ? Infinity : score(rows[i] ?? [])));
  const rights = scores.filter((_, i) => !seen[i]?.wrong).sort((a, b) => b - a);
  const wrongs = scores.filter((_, i) => seen[i]?.wrong);
  const threshold = rights[Math.floor(rights.length * FALSE_ALARMS)] ?? 0;
  const caught = wrongs.filter((one) => one > threshold).length / Math.max(1, wrongs.length);
  const known: Readonly<Record<string, number>> = WEIGHTS;
  return [
    `${seen.length} articles, ${wrongs.length} wrong; ${(100 * caught).toFixed(1)}% of these would be doubted`,
    ...codes.map((code, i) => show(code, known[code], weights[i])),
    ...WRAPS.map((wrap, i) =>
      show(`prior, ${wrap}`, PRIOR[wrap], bias + (weights[codes.length + i] ?? 0)),
    ),
    show('threshold', THRESHOLD, threshold),
  ].join('\n');
}

function show(name: string, now: number | undefined, fitted = 0): string {
  return `${name.padEnd(20)}${(now?.toFixed(2) ?? 'always').padStart(8)}${fitted.toFixed(2).padStart(8)}`;
}

/** The features of an observation: the place of each, and how much of it there is. */
type Row = readonly (readonly [place: number, value: number])[];

/** @param rows the places of the features that each observation has */
function descend(rows: readonly Row[], wrong: readonly number[], features: number) {
  const weights = new Float64Array(features);
  let bias = 0;
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(features);
    let lift = 0;
    for (const [at, row] of rows.entries()) {
      const sum = row.reduce((total, [i, value]) => total + (weights[i] ?? 0) * value, bias);
      const miss = 1 / (1 + Math.exp(-sum)) - (wrong[at] ?? 0);
      lift += miss;
      for (const [i, value] of row) slope[i] = (slope[i] ?? 0) + miss * value;
    }
    bias -= lift / rows.length;
    for (const [i, weight] of weights.entries()) {
      weights[i] = Math.max(0, weight - ((slope[i] ?? 0) + RIDGE * weight) / rows.length);
    }
  }
  return { weights, bias };
}
