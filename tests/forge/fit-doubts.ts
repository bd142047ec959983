import { locateCorrections } from '../../src/parse/amend.ts';
import { decodeDump } from '../../src/parse/decode.ts';
import { PRIOR, THRESHOLD, WEIGHTS } from '../../src/parse/doubt-articles.ts';
import { readDump } from '../../src/parse/parse-page.ts';
import type { Trial } from './try-page.ts';

/** What speaks against one printed article, and whether it is wrong. */
export interface Observation {
  readonly signals: readonly string[];
  /** The dump has printed lines. */
  readonly lines: boolean;
  readonly wrong: boolean;
}

/** Of the right articles, this share may carry a doubt. */
const FALSE_ALARMS = 0.18;
/** What no printed page shows by chance is kept from counting for certain. */
const RIDGE = 2;
const STEPS = 3000;

/** What the parser saw in each printed article of a page. */
export function observe({ page, measure }: Trial): Observation[] {
  const decoded = decodeDump(page.bytes);
  const text = 'text' in decoded ? decoded.text : '';
  const { sheets, dialect } = readDump(text, locateCorrections(text, []));
  const articles = sheets.flatMap((sheet) => sheet.articles);
  const lines = !dialect.endsWith('none');
  return measure.details.flatMap(({ place, perfect }) =>
    place === undefined
      ? []
      : [{ signals: articles[place]?.signals ?? [], lines, wrong: !perfect }],
  );
}

/**
 * Fits the weights of the parser's signals to observations (logistic regression by gradient descent,
 * no weight below 0) and shows them beside those it has, with the threshold that they need.
 */
export function fitDoubts(seen: readonly Observation[]): string {
  const codes = [...new Set(seen.flatMap(({ signals }) => signals))].sort();
  const rows = seen.map(({ signals, lines }) => [
    ...codes.flatMap((code, i) => (signals.includes(code) ? [i] : [])),
    ...(lines ? [codes.length] : []),
  ]);
  const { weights, bias } = descend(
    rows,
    seen.map(({ wrong }) => Number(wrong)),
    codes.length + 1,
  );
  const certain = codes.filter((code) => !(code in WEIGHTS));
  const isCertain = ({ signals }: Observation): boolean =>
    certain.some((code) => signals.includes(code));
  const score = (row: readonly number[]): number =>
    row.reduce((sum, i) => sum + (weights[i] ?? 0), bias);
  const scores = seen.map((one, i) => (isCertain(one) ? Infinity : score(rows[i] ?? [])));
  const rights = scores.filter((_, i) => !seen[i]?.wrong).sort((a, b) => b - a);
  const wrongs = scores.filter((_, i) => seen[i]?.wrong);
  const threshold = rights[Math.floor(rights.length * FALSE_ALARMS)] ?? 0;
  const caught = wrongs.filter((one) => one > threshold).length / Math.max(1, wrongs.length);
  const known: Readonly<Record<string, number>> = WEIGHTS;
  return [
    `${seen.length} articles, ${wrongs.length} wrong; ${(100 * caught).toFixed(1)}% of these would be doubted`,
    ...codes.map((code, i) => show(code, known[code], weights[i])),
    show('prior, lines', PRIOR.lines, bias + (weights[codes.length] ?? 0)),
    show('prior, paragraphs', PRIOR.paragraphs, bias),
    show('threshold', THRESHOLD, threshold),
  ].join('\n');
}

function show(name: string, now: number | undefined, fitted = 0): string {
  return `${name.padEnd(20)}${(now?.toFixed(2) ?? 'always').padStart(8)}${fitted.toFixed(2).padStart(8)}`;
}

/** @param rows the places of the features that each observation has */
function descend(rows: readonly (readonly number[])[], wrong: readonly number[], features: number) {
  const weights = new Float64Array(features);
  let bias = 0;
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(features);
    let lift = 0;
    for (const [at, row] of rows.entries()) {
      const sum = row.reduce((total, i) => total + (weights[i] ?? 0), bias);
      const miss = 1 / (1 + Math.exp(-sum)) - (wrong[at] ?? 0);
      lift += miss;
      for (const i of row) slope[i] = (slope[i] ?? 0) + miss;
    }
    bias -= lift / rows.length;
    for (const [i, weight] of weights.entries()) {
      weights[i] = Math.max(0, weight - ((slope[i] ?? 0) + RIDGE * weight) / rows.length);
    }
  }
  return { weights, bias };
}
