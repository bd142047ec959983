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

/** 栏目, those with most articles first. */
export function columnFacets(archive: Archive): Facet[] {
  const facets = gather(archive, (article) => (article.column ? [article.column] : []));
  return facets.sort((a, b) => b.articles.length - a.articles.length || byName(a, b));
}

/** Authors by name, in the order of pinyin. */
export function authorFacets(archive: Archive): Facet[] {
  return gather(archive, (article) => article.authors.map(({ name }) => name)).sort(byName);
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
  return [...found].map(([name, articles]) => ({ name, slug: slugs.get(name) ?? name, articles }));
}

const pinyin = new Intl.Collator('zh-Hans-CN');
const byName = (a: Facet, b: Facet) => pinyin.compare(a.name, b.name);
