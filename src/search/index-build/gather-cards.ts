import type { IssueRow } from '../cards/issue-list.ts';
import type { Fold } from '../text/fold.ts';
import { findPlaces } from './find-places.ts';
import type { WordRow } from './gather-words.ts';
import { joinPlaces } from './join-places.ts';
import type { SearchDocument } from '../../schema/search-document.ts';

/** What a name is the name of, told by the articles that have it. */
export type NameRow = [is: NameKind, name: string, articles: number, newest: string];
export type NameKind = 'author' | 'column' | 'section' | 'kind' | 'page';

/** What a shard adds to the table of cards. */
export interface ShardCards {
  issues: IssueRow[];
  names: NameRow[];
  /** Names of places, folded. */
  places: string[];
  /** Towns with villages, as they stand together. */
  within: [town: string, village: string][];
}

/** Where a shard keeps it in the cache. Another name makes all shards anew. */
export const CARDS_FILE = 'cards-1.json';

/**
 * Gathers what a shard has that a card may lead to.
 *
 * @param pages a document a page of the archive
 * @param words of the shard
 */
export function gatherCards(
  articles: readonly SearchDocument[],
  pages: readonly SearchDocument[],
  words: readonly WordRow[],
  fold: Fold,
): ShardCards {
  const places = findPlaces(new Map(words.map(([text, count]) => [text, count])));
  return {
    issues: issuesOf(articles, pages),
    names: namesOf(articles),
    places,
    within: joinPlaces(articles, new Set(places), fold),
  };
}

function issuesOf(
  articles: readonly SearchDocument[],
  pages: readonly SearchDocument[],
): IssueRow[] {
  const placeOf = ({ day, record }: SearchDocument) => `${day} ${record.page}`;
  const onPage = Map.groupBy(articles, placeOf);
  return [...Map.groupBy(pages, ({ day }) => day)].map(([day, own]) => {
    const titled = own.find(({ press }) => press?.isTitled) ?? own[0];
    const { number, estimated } = titled?.press ?? {};
    return {
      day,
      ...(estimated && { estimated }),
      ...(number !== undefined && { number }),
      pages: own.map((page) => [page.record.page, onPage.get(placeOf(page))?.length ?? 0]),
    };
  });
}

function namesOf(articles: readonly SearchDocument[]): NameRow[] {
  const rows = new Map<string, NameRow>();
  const add = (is: NameKind, name: string, day: string) => {
    const key = `${is} ${name}`;
    const [, , count, newest] = rows.get(key) ?? [is, name, 0, day];
    rows.set(key, [is, name, count + 1, newest > day ? newest : day]);
  };
  for (const { day, facts } of articles) {
    for (const is of ['author', 'column', 'section', 'kind', 'page'] as const) {
      for (const name of new Set(facts?.[is])) add(is, name, day);
    }
  }
  return [...rows.values()];
}
