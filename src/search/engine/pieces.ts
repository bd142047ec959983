import type { Alphabet } from '../code/alphabet.ts';
import { signKey } from '../code/letters.ts';
import { sidesOf } from '../code/pairs-file.ts';
import { shareOf } from './share.ts';

/** A part of a phrase that the index keeps: two units of it, or the only one. */
export interface Piece {
  gram: string;
  /** Where it begins in the phrase. */
  offset: number;
}

/** The pieces of a phrase that lie in one file, mostly. */
export interface Group {
  pieces: Piece[];
  /** The share of articles that have all of them, as one would guess; more than 1 with signs. */
  share: number;
}

/**
 * Says what of a phrase is to be looked up: groups of pairs that together cover it, so that what
 * has them all at their places has the phrase. A rare character brings the pairs on both its
 * sides. Short phrases are covered by as few groups as can be; of long ones the rarest go first.
 */
export function groupsOf(phrase: string, alphabet: Alphabet): Group[] {
  if (phrase.length === 1) {
    return [{ pieces: [{ gram: phrase, offset: 0 }], share: shareOf(phrase, alphabet) }];
  }
  const groups = groupPairs(phrase, alphabet);
  return groups.length <= SHORT
    ? fewest(groups, phrase.length)
    : rarestFirst(groups, phrase.length);
}

/**
 * The same for a phrase of letters that may have signs between them: every pair of neighbours, for
 * each says how far the next letter is. The rarest go first.
 *
 * @param letters two or more
 */
export function looseGroupsOf(letters: string, alphabet: Alphabet): Group[] {
  return groupPairs(letters, alphabet);
}

/** Groups of which every choice can be tried. */
const SHORT = 4;

/** The pairs of a phrase by the places where they are kept, the rarest first. */
function groupPairs(phrase: string, alphabet: Alphabet): Group[] {
  const pairs = Array.from({ length: phrase.length - 1 }, (_, offset) => ({
    gram: phrase.slice(offset, offset + 2),
    offset,
  }));
  const keys = Map.groupBy(pairs, ({ gram }) => homeOf(gram, alphabet));
  return Array.from(keys.values(), (pieces): Group => {
    const share = pieces.reduce((product, { gram }) => product * shareOf(gram, alphabet), 1);
    // Files of pairs with signs are large: they are better asked for when little is left.
    return { pieces, share: pieces.some(({ gram }) => signKey(gram)) ? share + 1 : share };
  }).sort((a, b) => a.share - b.share);
}

/** Pairs that are kept in the same place have the same name here. */
function homeOf(pair: string, alphabet: Alphabet): string {
  const sign = signKey(pair);
  return sign === undefined ? String.fromCharCode(sidesOf(pair, alphabet).key) : `sign ${sign}`;
}

/** The smallest choice of groups that covers the phrase; of several the one of the rarest. */
function fewest(groups: readonly Group[], length: number): Group[] {
  const choices = Array.from({ length: 2 ** groups.length }, (_, bits) =>
    groups.filter((_group, at) => (bits >> at) & 1),
  );
  const sum = (choice: readonly Group[]) => choice.reduce((total, { share }) => total + share, 0);
  const [best = []] = choices
    .filter((choice) => coveredBy(choice).size === length)
    .sort((a, b) => a.length - b.length || sum(a) - sum(b));
  return best;
}

/**
 * The rarest groups, as far as each covers something that those before do not. The second is taken
 * from another part of the phrase: a sentence that is said often may be all that is around the first.
 */
function rarestFirst(groups: readonly Group[], length: number): Group[] {
  const [rarest] = groups;
  const start = rarest?.pieces[0]?.offset ?? 0;
  const isFar = ({ pieces }: Group) =>
    pieces.every(({ offset }) => Math.abs(offset - start) >= length / 3);
  const second = groups.find(isFar);
  const order = [...new Set([rarest, second, ...groups])].filter((group) => group !== undefined);
  const chosen: Group[] = [];
  const covered = new Set<number>();
  for (const group of order) {
    if (covered.size === length) break;
    const before = covered.size;
    for (const place of coveredBy([group])) covered.add(place);
    if (covered.size > before) chosen.push(group);
  }
  return chosen;
}

function coveredBy(groups: readonly Group[]): Set<number> {
  const places = groups.flatMap(({ pieces }) =>
    pieces.flatMap(({ gram, offset }) => [offset, offset + gram.length - 1]),
  );
  return new Set(places);
}
