import { SECTIONS, type Section } from '../schema/vocabulary.ts';
import type { Archive } from './issues.ts';
import type { ArticleMeta } from './load/meta.ts';
import { slugsFor } from './slugs.ts';

/** A name that articles are gathered under: a 栏目 or an author. */
export interface Facet {
  name: string;
  slug: string;
  /** Newest issue first, in printed order within an issue. */
  articles: ArticleMeta[];
}

/** All articles, newest issue first, in printed order within an issue. */
export function newestFirst(archive: Archive): ArticleMeta[] {
  return archive.issues.toReversed().flatMap((issue) => issue.articles);
}

/** Every section of the vocabulary with its articles; a section may be empty. */
export function sectionFacets(archive: Archive): { name: Section; articles: ArticleMeta[] }[] {
  const groups = Map.groupBy(newestFirst(archive), (article) => article.section);
  return SECTIONS.map((name) => ({ name, articles: groups.get(name) ?? [] }));
}

/** 栏目 by name, in the order of pinyin. */
export function columnFacets(archive: Archive): Facet[] {
  return gather(archive, (article) => (article.column ? [article.column] : []));
}

/** Authors by name, in the order of pinyin. */
export function authorFacets(archive: Archive): Facet[] {
  return gather(archive, (article) => article.authors.map(({ name }) => name));
}

/** The names with most articles first; of those with as many, the newest. */
export function largestFirst<F extends Facet>(facets: readonly F[]): F[] {
  return facets.toSorted((a, b) => b.articles.length - a.articles.length || byDay(a, b));
}

/** Those whose last article is newest first; of one day, those with more articles. */
export function latestFirst<F extends Facet>(facets: readonly F[]): F[] {
  return facets.toSorted((a, b) => byDay(a, b) || b.articles.length - a.articles.length);
}

function gather(archive: Archive, namesOf: (article: ArticleMeta) => string[]): Facet[] {
  const found = new Map<string, ArticleMeta[]>();
  for (const article of newestFirst(archive)) {
    for (const name of new Set(namesOf(article))) {
      const list = found.get(name);
      if (list) list.push(article);
      else found.set(name, [article]);
    }
  }
  const slugs = slugsFor(found.keys());
  return [...found]
    .map(([name, articles]) => ({ name, slug: slugs.get(name) ?? name, articles }))
    .sort((a, b) => pinyin.compare(a.name, b.name));
}

const pinyin = new Intl.Collator('zh-Hans-CN');
const lastDay = ({ articles }: Facet) => articles[0]?.day ?? '';
const byDay = (a: Facet, b: Facet) => lastDay(b).localeCompare(lastDay(a));
