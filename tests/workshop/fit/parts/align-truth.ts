import { PARTS, type Part } from '../../../../src/parse/model/part.ts';
import type { Unit } from '../../../../src/parse/model/unit.ts';
import { lettersOf } from '../../../../src/parse/text/letters-of.ts';
import { pairsOf } from '../../../../src/parse/text/likeness.ts';
import { fold } from '../../../support/fidelity/fold.ts';
import type { Gold } from '../../../support/fidelity/gold.ts';

/** A text of the truth, and what its lines are. */
interface TrueText {
  readonly kind:
    | 'kicker'
    | 'title'
    | 'subtitle'
    | 'subhead'
    | 'rubric'
    | 'note'
    | 'paragraph'
    | 'furniture'
    | 'byline';
  /** The place of its article; -1 for what belongs to the page. */
  readonly article: number;
  readonly letters: string;
  readonly pairs: ReadonlySet<number>;
  /** A paragraph that may as well go on from the one before. */
  readonly isOpen: boolean;
}

/** A place in the truth where a unit may stand. */
interface Spot {
  readonly text: TrueText;
  /** Letters before it. */
  readonly from: number;
}

/** Letters with which a text is hardly found in two places. */
const TELLING = 7;
/** Fewer letters are found anywhere. */
const LEAST_FOUND = 3;
/** A unit of which OCR has misread some shares so much of its pairs with its paragraph. */
const LIKE = 0.6;
/** A rubric's line has few letters beside its name. */
const BESIDE_NAME = 8;

/**
 * Tells from the truth of a page which part each unit plays.
 *
 * @returns for each unit the parts that are right; all, where the truth does not say
 */
export function alignTruth(units: readonly Unit[], truth: Gold): ReadonlySet<Part>[] {
  const texts = textsOf(truth);
  const letters = units.map((unit) => lettersOf(fold(unit.text.text)));
  const spots = letters.map((own) => spotsOf(own, texts));
  const owners = spots.map((own, i) => {
    const articles = new Set(own.map(({ text }) => text.article));
    const isTelling = (letters[i]?.length ?? 0) >= TELLING;
    return articles.size === 1 && isTelling ? own[0]?.text.article : undefined;
  });
  let last: Spot | undefined;
  let end = 0;
  return units.map((_unit, i) => {
    const own = letters[i] ?? '';
    const near = nearest(owners, i);
    const isNear = ({ text }: Spot): number => Number(near.includes(text.article));
    // What goes on right where the last unit ended stands there, however short it is.
    const next = own !== '' && last?.text.letters.startsWith(own, end) === true ? last : undefined;
    const spot = next
      ? { text: next.text, from: end }
      : (spots[i] ?? []).toSorted((a, b) => isNear(b) - isNear(a))[0];
    const parts = partsOf(spot, last, spots[i] ?? []);
    if (spot && spot.text.kind !== 'furniture') {
      last = spot;
      end = Math.max(0, spot.from) + own.length;
    }
    return parts;
  });
}

/** The parts of a unit that stands at a spot; several, where several readings are right. */
function partsOf(
  spot: Spot | undefined,
  last: Spot | undefined,
  spots: readonly Spot[],
): ReadonlySet<Part> {
  if (!spot) return new Set(PARTS);
  const { article, letters } = spot.text;
  const same = spots.filter(({ text }) => text.article === article && text.letters === letters);
  const readings = [spot, ...same].map(({ text }) => partsOfKind({ ...spot, text }, last));
  return readings.reduce((all, parts) => all.union(parts));
}

function partsOfKind(spot: Spot, last: Spot | undefined): ReadonlySet<Part> {
  const { kind, article } = spot.text;
  switch (kind) {
    case 'paragraph':
      if (spot.from < 0 || (spot.from === 0 && spot.text.isOpen)) return new Set(['first', 'mid']);
      return new Set<Part>([spot.from === 0 ? 'first' : 'mid']);
    case 'title':
      return new Set<Part>([
        last?.text.kind === 'title' && last.text.article === article ? 'title-on' : 'title',
      ]);
    default:
      return new Set<Part>([kind]);
  }
}

function nearest(owners: readonly (number | undefined)[], i: number): number[] {
  const near: number[] = [];
  for (const step of [-1, 1]) {
    for (let j = i + step; j >= 0 && j < owners.length; j += step) {
      const owner = owners[j];
      if (owner === undefined || owner < 0) continue;
      near.push(owner);
      break;
    }
  }
  return near;
}

function textsOf(truth: Gold): TrueText[] {
  const texts: TrueText[] = [];
  const add = (
    kind: TrueText['kind'],
    article: number,
    text: string | null | undefined,
    isOpen = false,
  ): void => {
    const letters = lettersOf(fold(text));
    if (letters !== '') texts.push({ kind, article, letters, pairs: pairsOf(letters), isOpen });
  };
  for (const [i, one] of truth.articles.entries()) {
    add('kicker', i, one.kicker);
    add('title', i, one.title);
    add('subtitle', i, one.subtitle);
    for (const kind of ['kicker', 'title', 'subtitle'] as const) {
      for (const other of one.alternatives?.[kind] ?? []) add(kind, i, other);
    }
    for (const [subhead] of one.subheads ?? []) add('subhead', i, subhead);
    add('rubric', i, one.column);
    add('note', i, one.editors_note);
    for (const { name } of one.authors ?? []) add('byline', i, name);
    for (const [place, paragraph] of one.paragraphs.entries()) {
      // Where the dump does not show a paragraph's end, its beginning is not asked.
      const isOpen = one.open_breaks?.includes(place - 1) ?? false;
      add('paragraph', i, paragraph, isOpen);
    }
  }
  for (const line of truth.furniture ?? []) add('furniture', -1, line);
  return texts;
}

/** Where letters stand in the truth; those that are a text as a whole come first. */
function spotsOf(letters: string, texts: readonly TrueText[]): Spot[] {
  if (letters === '') return [];
  const exact = texts.flatMap((text): Spot[] => {
    const from = text.letters.indexOf(letters);
    if (from >= 0) {
      const whole = text.letters.length === letters.length;
      // One or two letters are found anywhere in a text.
      return whole || letters.length >= LEAST_FOUND ? [{ text, from }] : [];
    }
    if (['rubric', 'kicker', 'title', 'subtitle', 'subhead'].includes(text.kind)) {
      const room = letters.length - text.letters.length;
      const most = text.kind === 'rubric' ? BESIDE_NAME : letters.length / 2;
      return letters.includes(text.letters) && room <= most ? [{ text, from: 0 }] : [];
    }
    return letters.startsWith(text.letters) && text.letters.length > TELLING
      ? [{ text, from: 0 }]
      : [];
  });
  if (exact.length > 0) {
    const rest = (spot: Spot): number => spot.text.letters.length - letters.length;
    return exact.sort((a, b) => Number(rest(a) !== 0) - Number(rest(b) !== 0));
  }
  if (letters.length < TELLING) return [];
  const own = pairsOf(letters);
  const like = texts
    .map((text) => ({ text, share: own.intersection(text.pairs).size / own.size }))
    .filter(({ share }) => share >= LIKE)
    .sort((a, b) => b.share - a.share);
  return like.slice(0, 1).map(({ text }) => ({ text, from: text.kind === 'paragraph' ? -1 : 0 }));
}
