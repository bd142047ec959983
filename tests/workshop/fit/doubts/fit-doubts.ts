import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locateCorrections } from '../../../../src/parse/dump/locate-corrections.ts';
import { decodeDump } from '../../../../src/parse/dump/decode-dump.ts';
import { CERTAIN } from '../../../../src/parse/doubt/certain.ts';
import type { FindingCode } from '../../../../src/schema/findings/findings.ts';
import { readDump } from '../../../../src/parse/parse-page.ts';
import { quartersOf } from '../../../../src/parse/doubt/weigh-sign.ts';
import { root } from '../../../support/root.ts';
import { harmKindsOf } from '../../../../src/parse/doubt/expect-misplaced.ts';
import { fitHarm, type Harmed } from './fit-harm.ts';
import { fitLogistic, scoreOf, type Row } from '../fit-logistic.ts';
import { printDoubtTable } from './print-doubt-table.ts';
import { tellCalibration } from './tell-calibration.ts';
import type { Trial } from '../../trials/try-page.ts';
import { DOUBT_KINDS, type DoubtKind } from '../../../../src/parse/model/doubt-kind.ts';

const TABLE = 'src/parse/weights/doubt-weights.ts';

/** What speaks against one printed article, and how wrong it is. */
export interface Observation {
  readonly signals: ReadonlyMap<FindingCode, number>;
  readonly kind: DoubtKind;
  /** Whether anything of it is, be it a headline's mark. */
  readonly wrong: boolean;
  /** Of its characters, the share that is wrong, missing or another article's. */
  readonly misplaced: number;
  /** Characters of its body. */
  readonly characters: number;
}

/** Of the right articles that the weights were not fitted to, this share carries a doubt. */
const FALSE_ALARMS = 0.2;
/** Of those in one kind of dumps no more than this, however unsure all of them are. */
const MOST_FALSE_ALARMS = 0.25;
/** Keeps what no page shows by chance from counting for certain; more where it is for one kind. */
const RIDGE = 3;
const RIDGE_OF_KIND = 30;
/** A curve that ends lower says nothing. */
const LEAST = 0.15;

/** What the parser saw in each printed article of a page; one that is none is all misplaced. */
export function observe({ page, measure }: Trial): Observation[] {
  const decoded = decodeDump(page.bytes);
  const text = 'text' in decoded ? decoded.text : '';
  const { sheets, dialect } = readDump(text, {
    amendments: locateCorrections(text, []),
    rubrics: [],
  });
  const articles = sheets.flatMap((sheet) => sheet.articles);
  const kind = DOUBT_KINDS.find((name) => dialect.split('-').includes(name)) ?? 'lines';
  const truths = new Map(measure.details.map((detail) => [detail.place, detail]));
  return articles.flatMap(({ signals, body }, place) => {
    if (!signals) return [];
    const { perfect, error } = truths.get(place) ?? { perfect: false, error: 1 };
    const characters = body.reduce((sum, { text }) => sum + text.text.length, 0);
    return [{ signals, kind, wrong: !perfect, misplaced: Math.min(1, error), characters }];
  });
}

/** Observations that are fitted to, and those of pages kept apart, by which the fit is judged. */
export interface Observed {
  readonly seen: readonly Observation[];
  readonly apart: readonly Observation[];
}

/**
 * Fits the curves of the parser's signs, and the odds that each kind of dumps begins with, to
 * observations, sets the threshold by those kept apart, fits how much harm a score tells of, and
 * writes all of it to the parser's table.
 *
 * @param printed pages of the press, which tell of harm with the others: made pages have too little
 */
export function fitDoubts({ seen, apart }: Observed, printed: Observed): string {
  const codes = [...new Set(seen.flatMap(({ signals }) => [...signals.keys()]))].sort();
  // A sign counts alike in all dumps, and more in those where the pages show that it tells more.
  const names = codes.flatMap((code) => [code, ...DOUBT_KINDS.map((kind) => `${code}/${kind}`)]);
  const places = new Map(names.map((name, i) => [name, 4 * i]));
  const toRow = ({ signals, kind }: Observation): Row => [
    ...[...signals].flatMap(([code, strength]) =>
      [code, `${code}/${kind}`].flatMap((name) => {
        const place = places.get(name);
        if (place === undefined) return [];
        return quartersOf(strength).flatMap((share, i) =>
          share > 0 ? [[place + i, share] as const] : [],
        );
      }),
    ),
    [4 * names.length + DOUBT_KINDS.indexOf(kind), 1],
  ];
  const priorAt = (kind: DoubtKind): number => 4 * names.length + DOUBT_KINDS.indexOf(kind);
  const weights = fitLogistic(
    seen.map(toRow),
    seen.map(({ wrong }) => wrong),
    [
      ...names.flatMap((name) => Array<number>(4).fill(name.includes('/') ? RIDGE_OF_KIND : RIDGE)),
      ...DOUBT_KINDS.map(() => 0),
    ],
  ).map(round);
  const curves = names.flatMap((name, i): [string, number[]][] => {
    const curve = weights.slice(4 * i, 4 * i + 4);
    const isCertainly = CERTAIN.has(name.split('/')[0] as FindingCode);
    if (!isCertainly && curve.reduce((a, b) => a + b) >= LEAST) return [[name, curve]];
    weights.fill(0, 4 * i, 4 * i + 4);
    return [];
  });
  const priors = DOUBT_KINDS.map((kind) => [kind, weights[priorAt(kind)] ?? 0] as const);
  const judge = (one: Observation): Judged => ({ ...one, score: scoreOf(toRow(one), weights) });
  const judged = apart.map(judge);
  const common = thresholdOf(judged, FALSE_ALARMS);
  const thresholds = DOUBT_KINDS.map((kind) => {
    const own = judged.filter((one) => one.kind === kind);
    return [kind, round(Math.max(common, thresholdOf(own, MOST_FALSE_ALARMS)))] as const;
  });
  // Printed pages are few, and count as much as all the others together.
  const even = seen.length / Math.max(1, printed.seen.length);
  const harm = fitHarm([
    ...seen.map(judge).map((one) => harmedOf(one)),
    ...printed.seen.map(judge).map((one) => harmedOf(one, even)),
  ]);
  writeFileSync(join(root, TABLE), printDoubtTable({ curves, priors, thresholds, harm }));
  const isDoubted = (one: Judged): boolean =>
    isCertain(one) || one.score >= (new Map(thresholds).get(one.kind) ?? common);
  return [
    `wrote ${TABLE}; of ${apart.length} articles on pages kept apart are doubted`,
    tell('all', judged, isDoubted),
    ...DOUBT_KINDS.map((kind) =>
      tell(
        kind,
        judged.filter((one) => one.kind === kind),
        isDoubted,
      ),
    ),
    tell('printed', printed.apart.map(judge), isDoubted),
    '',
    tellCalibration(
      'made',
      judged.map((one) => harmedOf(one)),
      harm,
    ),
    '',
    tellCalibration(
      'printed',
      printed.apart.map(judge).map((one) => harmedOf(one)),
      harm,
    ),
  ].join('\n');
}

/** An observation and the logarithm of its odds of being wrong, by all that is not certain. */
interface Judged extends Observation {
  readonly score: number;
}

function isCertain({ signals }: Observation): boolean {
  return [...CERTAIN].some((code) => signals.has(code));
}

function harmedOf(one: Judged, weight = 1): Judged & Harmed {
  return { ...one, kinds: harmKindsOf(one.signals.keys(), one.kind), weight };
}

/** The score that a share of the right articles reaches. */
function thresholdOf(judged: readonly Judged[], share: number): number {
  const rights = judged
    .filter(({ wrong }) => !wrong)
    .map((one) => (isCertain(one) ? Infinity : one.score));
  return rights.sort((a, b) => b - a)[Math.floor(rights.length * share)] ?? 0;
}

function round(n: number): number {
  return Number(n.toFixed(2));
}

function tell(
  name: string,
  judged: readonly Judged[],
  isDoubted: (one: Judged) => boolean,
): string {
  const share = (wrong: boolean): string => {
    const some = judged.filter((one) => one.wrong === wrong);
    const percent = (100 * some.filter(isDoubted).length) / Math.max(1, some.length);
    return `${percent.toFixed(1)}% of ${String(some.length)}`;
  };
  return `${name.padEnd(8)}${share(true).padStart(16)} wrong ones${share(false).padStart(16)} right ones`;
}
