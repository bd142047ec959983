import { readFile } from 'node:fs/promises';
import { slugsFor } from '../../data/slugs.ts';
import { KIND_WORDS } from '../../data/words.ts';
import { KINDS } from '../../schema/vocabulary.ts';
import type { CardBin, Named, PageCount } from '../cards/card-table.ts';
import type { IssueRow } from '../cards/issue-list.ts';
import { keys, nameKey } from '../cards/keys.ts';
import type { Fold } from '../text/fold.ts';
import { addAliases } from './name-aliases.ts';
import { groupIssues } from './group-issues.ts';
import type { NameKind, NameRow, ShardCards } from './gather-cards.ts';

/** Villages that a town's card names, and towns of a village's. */
const MOST_PLACES = 24;

/** What all shards know together. */
interface Sum {
  issues: IssueRow[];
  names: Map<string, NameRow>;
  places: Set<string>;
  holds: Map<string, Set<string>>;
  within: Map<string, Set<string>>;
}

/**
 * Puts together what all shards have for cards.
 *
 * @param paths of the shards' files, oldest first; read one by one
 * @returns the whole table, key by key
 */
export async function mergeCards(paths: readonly string[], fold: Fold): Promise<CardBin> {
  const sum: Sum = {
    ...{ issues: [], names: new Map(), places: new Set(), holds: new Map(), within: new Map() },
  };
  for (const path of paths) add(sum, JSON.parse(await readFile(path, 'utf8')) as ShardCards);
  sum.issues.sort((a, b) => (a.day < b.day ? -1 : 1));
  const named = new Map<string, Named[]>();
  const put = (name: string, what: Named) => {
    const key = nameKey(name, fold);
    if (key) named.set(key, [...(named.get(key) ?? []), what]);
  };
  for (const what of namedIn(sum)) {
    put(what.is === 'kind' ? KIND_WORDS[what.name] : what.name, what);
  }
  addAliases(named, fold);
  return Object.fromEntries<unknown>([
    ...groupIssues(sum.issues),
    [keys.pages(), pagesIn(sum)],
    ...[...named].map(([key, all]) => [keys.name(key), all] as const),
  ]);
}

function add(sum: Sum, { issues, names, places, within }: ShardCards): void {
  sum.issues.push(...issues);
  for (const [is, name, articles, newest] of names) {
    const [, , before, last] = sum.names.get(`${is} ${name}`) ?? [is, name, 0, newest];
    sum.names.set(`${is} ${name}`, [is, name, before + articles, last > newest ? last : newest]);
  }
  for (const place of places) sum.places.add(place);
  for (const [town, village] of within) {
    setOf(sum.holds, town).add(village);
    setOf(sum.within, village).add(town);
  }
}

function setOf(map: Map<string, Set<string>>, key: string): Set<string> {
  const known = map.get(key) ?? new Set();
  map.set(key, known);
  return known;
}

function namedIn(sum: Sum): Named[] {
  const rows = (is: NameKind) => [...sum.names.values()].filter(([own]) => own === is);
  const slugged = (is: 'author' | 'column') => {
    const own = rows(is);
    // The site makes the same addresses of the same names.
    const slugs = slugsFor(own.map(([, name]) => name));
    return own.map(([, name, articles, newest]): Named => {
      return { is, name, slug: slugs.get(name) ?? name, articles, newest };
    });
  };
  const list = (set: ReadonlySet<string> | undefined) => [...(set ?? [])].slice(0, MOST_PLACES);
  return [
    ...slugged('author'),
    ...slugged('column'),
    ...rows('section').map(([, name, articles, newest]): Named => {
      return { is: 'section', name, articles, newest };
    }),
    ...rows('kind').flatMap(([, value, articles, newest]): Named[] => {
      const name = KINDS.find((kind) => kind === value);
      return name ? [{ is: 'kind', name, articles, newest }] : [];
    }),
    ...Array.from(sum.places, (name): Named => {
      return {
        is: 'place',
        name,
        within: list(sum.within.get(name)),
        holds: list(sum.holds.get(name)),
      };
    }),
  ];
}

function pagesIn({ names }: Sum): PageCount[] {
  const pages = [...names.values()].filter(([is]) => is === 'page');
  return pages
    .map(([, page, articles, newest]): PageCount => [Number(page), articles, newest])
    .sort(([a], [b]) => a - b);
}
