import type { Alphabet } from '../code/alphabet.ts';
import { isLetter, signKey } from '../code/letters.ts';
import { sidesOf } from '../code/pairs-file.ts';
import { shareOf } from './share.ts';

/** A part of a phrase that the index keeps: two units of it, or the only one. */
export interface Piece {
  gram: string;
  /** The signs between its two letters; none where they stand side by side. */
  signs: string;
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
    const piece = { gram: phrase, signs: '', offset: 0 };
    return [{ pieces: [piece], share: shareOf(phrase, alphabet) }];
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

/** Of two neighbouring letters of a newspaper so many have signs between them. */
const PARTED = 1 / 9;

/** Groups of which every choice can be tried. */
const SHORT = 4;

/** The pairs of a phrase by the places where they are kept, the rarest first. */
function groupPairs(phrase: string, alphabet: Alphabet): Group[] {
  const keys = Map.groupBy(cutPairs(phrase), ({ gram }) => homeOf(gram, alphabet));
  return Array.from(keys.values(), (pieces): Group => {
    const share = pieces.reduce(
      (product, { gram, signs }) => product * shareOf(gram, alphabet) * (signs ? PARTED : 1),
      1,
    );
    // Files of pairs with signs are large: they are better asked for when little is left.
    return { pieces, share: pieces.some(({ gram }) => signKey(gram)) ? share + 1 : share };
  }).sort((a, b) => a.share - b.share);
}

/**
 * Each letter with the next one, whatever signs stand between them; before the first letter and behind
 * the last each unit with the next.
 */
function cutPairs(phrase: string): Piece[] {
  const isSign = (at: number) => at < phrase.length && !isLetter(phrase.charCodeAt(at));
  const pairs: Piece[] = [];
  for (let offset = 0; offset < phrase.length - 1;) {
    let next = offset + 1;
    if (!isSign(offset)) while (isSign(next)) next++;
    if (next === phrase.length) next = offset + 1;
    const gram = phrase.charAt(offset) + phrase.charAt(next);
    pairs.push({ gram, signs: phrase.slice(offset + 1, next), offset });
    offset = next;
  }
  return pairs;
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
 * First the rarest group and one from another part of the phrase: a sentence that is said often may be
 * all that is around the first. Then as few files as cover the rest of it.
 */
function rarestFirst(groups: readonly Group[], length: number): Group[] {
  const [rarest] = groups;
  const start = rarest?.pieces[0]?.offset ?? 0;
  const isFar = ({ pieces }: Group) =>
    pieces.every(({ offset }) => Math.abs(offset - start) >= length / 3);
  const second = groups.find(isFar);
  const first = [rarest, second].filter((group) => group !== undefined);
  const rest = groups.filter((group) => !first.includes(group));
  return [...first, ...cheapest(rest, coveredBy(first), length)];
}

/** Chooses groups until all of a phrase is covered: always the one that covers most for its cost. */
function cheapest(groups: readonly Group[], before: ReadonlySet<number>, length: number): Group[] {
  const covered = new Set(before);
  const chosen: Group[] = [];
  while (covered.size < length) {
    const worth = (group: Group) =>
      [...coveredBy([group])].filter((place) => !covered.has(place)).length / filesOfGroup(group);
    const [best] = groups.toSorted((a, b) => worth(b) - worth(a));
    if (!best) break;
    chosen.push(best);
    for (const place of coveredBy([best])) covered.add(place);
  }
  // What was chosen early may be covered by what came later.
  for (const group of chosen.toReversed()) {
    const others = chosen.filter((other) => other !== group);
    if (new Set([...before, ...coveredBy(others)]).size === length)
      chosen.splice(chosen.indexOf(group), 1);
  }
  return chosen.sort((a, b) => a.share - b.share);
}

/** Files of a group in a shard; those of pairs with signs count double, as they are as large as two. */
export function filesOfGroup({ share }: Group): number {
  return share > 1 ? 2 : 1;
}

function coveredBy(groups: readonly Group[]): Set<number> {
  const places = groups.flatMap(({ pieces }) =>
    pieces.flatMap(({ gram, signs, offset }) =>
      Array.from({ length: gram.length + signs.length }, (_, at) => offset + at),
    ),
  );
  return new Set(places);
}
