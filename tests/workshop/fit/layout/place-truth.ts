import type { Atom, Row } from '../../../../src/parse/columns/side-by-side/cut-rows.ts';
import { textOf } from '../../../../src/parse/columns/side-by-side/cut-rows.ts';
import { fold } from '../../../support/fidelity/fold.ts';
import type { Gold } from '../../../support/fidelity/gold.ts';

/** What a stretch of a dump is in the truth. */
export interface Place {
  /** Place of the article on the page; none for what belongs to no article. */
  readonly article: number | undefined;
  readonly part: 'head' | 'byline' | 'note' | 'text';
  /** Where it stands in the text of all articles, and where it ends. */
  readonly from: number;
  readonly to: number;
}

/** A part of an article in the text of all. */
interface Part extends Pick<Place, 'article' | 'part'> {
  readonly from: number;
  readonly names: readonly string[];
}

/** Shorter atoms are placed by what stands beside them. */
const SURE = 4;
const ROUNDS = 12;
/** Stands between two parts. */
const END = '\0';
/** White space that parts no names of one byline. */
const IN_BYLINE = 3;

/**
 * Says where each atom of a dump stands in its truth. Long ones are looked up; short ones stand where
 * they meet what stands before or behind them.
 */
export function placeTruth(rows: readonly Row[], truth: Gold): Map<Atom, Place> {
  const { text, parts } = joinTruth(truth);
  const atoms = rows.flatMap((row) => row.map((atom, i) => ({ atom, next: row[i + 1] })));
  const froms = new Map<Atom, number>();
  const taken = new Uint8Array(text.length);
  const edges = { from: new Set<number>(), to: new Set<number>() };
  const put = (atom: Atom, from: number): void => {
    const to = from + wordsOf(atom).length;
    froms.set(atom, from);
    taken.fill(1, from, to);
    edges.from.add(from);
    edges.to.add(to);
  };
  const choices = new Map(atoms.map(({ atom }) => [atom, occurrences(text, wordsOf(atom))]));
  for (const { atom } of atoms) {
    const [only, other] = choices.get(atom) ?? [];
    if (only !== undefined && other === undefined && wordsOf(atom).length >= SURE) put(atom, only);
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const { atom, next } of atoms) {
      if (froms.has(atom)) continue;
      const length = wordsOf(atom).length;
      const free = (choices.get(atom) ?? []).filter((from) =>
        taken.subarray(from, from + length).every((one) => one === 0),
      );
      const behind = next && froms.get(next);
      const beside = free.find((from) => from + length === behind);
      const touching = free.filter((from) => {
        const before = edges.to.has(from) || text.charAt(from - 1) === END;
        const after = edges.from.has(from + length) || text.charAt(from + length) === END;
        return round < 2 ? before && after : before || after;
      });
      const found =
        beside ?? (touching.length === 1 || round > ROUNDS / 2 ? touching[0] : undefined);
      if (found !== undefined) put(atom, found);
    }
  }
  return new Map([...placesOf(froms, parts), ...bylinePlaces(rows, froms, parts)]);
}

function placesOf(froms: ReadonlyMap<Atom, number>, parts: readonly Part[]): [Atom, Place][] {
  return Array.from(froms, ([atom, from]) => {
    const { article, part } = parts.findLast((one) => one.from <= from) ?? {
      part: 'head' as const,
    };
    return [atom, { article, part, from, to: from + wordsOf(atom).length }];
  });
}

/** What is placed nowhere and holds an author's name is a byline; its words stand in no field. */
function bylinePlaces(
  rows: readonly Row[],
  froms: ReadonlyMap<Atom, number>,
  parts: readonly Part[],
): [Atom, Place][] {
  return rows.flatMap((row) =>
    runsOf(row.filter((atom) => !froms.has(atom))).flatMap((run) => {
      const words = fold(textOf(run).text);
      const shared = (part: Part): number =>
        part.names.filter((name) => words.includes(name)).length;
      const [best] = parts.filter((part) => shared(part) > 0).sort((a, b) => shared(b) - shared(a));
      const { article, from } = best ?? { article: undefined, from: 0 };
      return run.map((atom): [Atom, Place] => [atom, { article, part: 'byline', from, to: from }]);
    }),
  );
}

/** Atoms of a row that stand near one another. */
function runsOf(atoms: readonly Atom[]): Atom[][] {
  const runs: Atom[][] = [];
  for (const atom of atoms) {
    const last = runs.at(-1)?.at(-1);
    if (last && atom.start - last.end <= IN_BYLINE && atom.gap <= IN_BYLINE)
      runs.at(-1)?.push(atom);
    else runs.push([atom]);
  }
  return runs;
}

/** All text of a page's articles, in the order in which it is read, and where its parts begin. */
function joinTruth({ articles }: Gold): { text: string; parts: Part[] } {
  const parts: Part[] = [];
  let text = '';
  for (const [index, article] of articles.entries()) {
    const add = (
      part: Place['part'],
      words: string | null | undefined,
      names: readonly string[] = [],
    ): void => {
      if (words === null || words === undefined) return;
      parts.push({ article: index, part, from: text.length, names });
      text += fold(words) + END;
    };
    for (const head of [article.column, article.kicker, article.title, article.subtitle]) {
      add('head', head);
    }
    add(
      'byline',
      '',
      (article.authors ?? []).map(({ name }) => fold(name)),
    );
    add('note', article.editors_note ? `编者按：${article.editors_note}` : null);
    for (const [i, paragraph] of article.paragraphs.entries()) {
      for (const [subhead, at] of article.subheads ?? []) if (at === i) add('text', subhead);
      add('text', (i === 0 ? (article.dateline ?? '') : '') + paragraph);
    }
    add('text', article.continued_to ? `（下转${article.continued_to}版）` : null);
  }
  return { text, parts };
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

function wordsOf(atom: Atom): string {
  return fold(textOf([atom]).text);
}
