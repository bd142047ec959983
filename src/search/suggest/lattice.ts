import { fitWord, LIKENESSES, type Fit, type Likeness } from './fit-word.ts';
import { isHanUnit, isLetter, type Typed } from './read-typed.ts';
import { nearSound } from './syllables.ts';
import type { Word } from './word-table.ts';

/** What was typed, put together from words of the archive. */
export interface Path {
  text: string;
  cost: number;
  /** The number of its pieces: words, and characters that are none. */
  pieces: number;
  /** The last of its words; nothing where none of its pieces is one. */
  word: Word | undefined;
  /** The least likely of its words. */
  likeness: Likeness;
  /** Pieces that are mistyped. */
  faults: number;
}

/** A piece in the place of a stretch of what was typed. */
interface Edge {
  to: number;
  text: string;
  word: Word | undefined;
  likeness: Likeness;
  cost: number;
}

/** What a word costs by its likeness, and each further character that is another. */
const COST: Record<Likeness, number> = {
  exact: 1,
  'same-sound': 2.2,
  'near-sound': 3,
  'one-off': 3.2,
};
const CHANGE: Record<Likeness, number> = {
  exact: 0,
  'same-sound': 0.4,
  'near-sound': 0.8,
  'one-off': 0,
};
/** What a word of two characters costs that have changed places. */
const SWAPPED = 2.4;
/** By so much less a word costs each time that the archive has it twice as often. */
const OFTEN = 0.07;
/** What a character costs that is no part of a word, and a letter or digit that stays as it is. */
const UNKNOWN = 2;
const LITERAL = 0.7;
/** Longer phrases may be mistyped twice. */
const LONG = 8;
/** Paths that are kept to each place. */
const WIDTH = 8;

/** Words by the near sound of their first syllable. */
export type WordsBySound = ReadonlyMap<string, readonly Word[]>;

/** Groups words by the near sound of their first syllable. */
export function bySound(words: readonly Word[]): WordsBySound {
  return Map.groupBy(words, ({ syllables }) => nearSound(syllables[0] ?? ''));
}

/**
 * Finds what may have been meant by the whole of what was typed: the cheapest rows of words of the
 * archive, and of what is no word, of which one piece is mistyped, or two where much was typed.
 *
 * @returns cheapest first; what was typed itself is not among them
 */
export function findPaths(typed: Typed, words: WordsBySound): Path[] {
  const end = typed.units.length;
  const most = typed.units.filter(isHanUnit).length >= LONG ? 2 : 1;
  const paths: Path[][] = Array.from({ length: end + 1 }, () => []);
  const start = { text: '', pieces: 0, word: undefined };
  paths[0]?.push({ ...start, cost: 0, likeness: 'exact', faults: 0 });
  for (let at = 0; at < end; at++) {
    const here = (paths[at] = cheapest(paths[at] ?? []));
    if (here.length === 0) continue;
    for (const edge of edgesFrom(typed, at, words)) {
      for (const path of here) {
        const next = follow(path, edge);
        if (next.faults <= most) paths[edge.to]?.push(next);
      }
    }
  }
  const whole = typed.units.join('');
  return cheapest(paths[end] ?? []).filter(({ text }) => text !== whole);
}

/** The cheapest paths of each number of faults, no text twice. */
function cheapest(paths: readonly Path[]): Path[] {
  const sorted = [...paths].sort((a, b) => a.cost - b.cost);
  const known = new Set<string>();
  const left = [WIDTH, WIDTH, WIDTH];
  return sorted.filter(({ text, faults }) => {
    const room = left[faults] ?? 0;
    if (room === 0 || known.has(text)) return false;
    known.add(text);
    left[faults] = room - 1;
    return true;
  });
}

function follow(path: Path, { text, word, likeness, cost }: Edge): Path {
  const worse = LIKENESSES.indexOf(likeness) > LIKENESSES.indexOf(path.likeness);
  return {
    text: path.text + text,
    cost: path.cost + cost,
    pieces: path.pieces + 1,
    word: word ?? path.word,
    likeness: worse ? likeness : path.likeness,
    faults: path.faults + (likeness === 'exact' ? 0 : 1),
  };
}

function edgesFrom(typed: Typed, at: number, words: WordsBySound): Edge[] {
  const { units, readings } = typed;
  const nears = new Set(readings[at]?.map(({ near }) => near));
  const own = [...nears].flatMap((near) => words.get(near) ?? []);
  const edges = own.flatMap((word) =>
    fitWord(typed, at, word).map((fit) => edgeOf(word, fit, costOf(word, fit))),
  );
  const exact = new Set(edges.filter(({ likeness }) => likeness === 'exact').map(({ to }) => to));
  // Who types a word of three characters does not mean one that differs in one of them.
  const likely = edges.filter(({ to, likeness }) => likeness !== 'one-off' || !exact.has(to));
  return [...likely, ...swappedAt(typed, at, words), ...literalAt(units, at)];
}

/** What a word costs in the place of a stretch. */
export function costOf(word: Word, { likeness, changes }: Fit): number {
  return often(word, COST[likeness] + CHANGE[likeness] * Math.max(0, changes - 1));
}

/** What a word costs that the archive has so often. */
export function often({ articles }: Word, cost: number): number {
  return cost - OFTEN * Math.log2(articles + 1);
}

function edgeOf(word: Word, { to, likeness }: Pick<Fit, 'to' | 'likeness'>, cost: number): Edge {
  return { to, text: word.text, word, likeness, cost };
}

/** A word of two characters that have changed places. */
function swappedAt({ units, readings }: Typed, at: number, words: WordsBySound): Edge[] {
  const [one, other] = [units[at], units[at + 1]];
  if (!isHanUnit(one) || !isHanUnit(other)) return [];
  const text = `${other ?? ''}${one ?? ''}`;
  const word = readings[at + 1]
    ?.flatMap(({ near }) => words.get(near) ?? [])
    .find((own) => own.text === text);
  return word ? [edgeOf(word, { to: at + 2, likeness: 'one-off' }, often(word, SWAPPED))] : [];
}

/** What stays as it was typed: a character, or a run of letters and digits. */
function literalAt(units: readonly string[], at: number): Edge[] {
  const edge = (to: number, cost: number): Edge => {
    const text = units.slice(at, to).join('');
    return { to, text, word: undefined, likeness: 'exact', cost };
  };
  if (!isLetter(units[at])) return [edge(at + 1, isHanUnit(units[at]) ? UNKNOWN : LITERAL)];
  if (isLetter(units[at - 1])) return [];
  let to = at;
  while (isLetter(units[to])) to++;
  return [edge(to, LITERAL * (to - at))];
}
