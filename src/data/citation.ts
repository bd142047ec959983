import { site } from '../site.ts';
import { writersOf } from './authors.ts';
import type { IssueDate } from './issue-date.ts';
import { articleSlug } from './urls.ts';
import type { ArticleMeta } from './load/meta.ts';

/** What citations need beside the article. */
export interface Cited {
  article: ArticleMeta;
  date: IssueDate;
  /** Absolute address of the article. */
  url: string;
}

const MOST_NAMES = 3;

/**
 * The citation by GB/T 7714—2015 for a newspaper article. An estimated date stands in square
 * brackets, as the standard wants it.
 */
export function gbt7714({ article, date, url }: Cited): string {
  const day = date.estimated ? `[${date.first}/${date.last}]` : date.first;
  const names = leadingNames(article);
  const title = `${article.title}[N/OL]`;
  return `${names ? `${names}. ` : ''}${title}. ${site.paper}, ${day}(${article.page}). ${url}`;
}

function leadingNames(article: ArticleMeta): string {
  const names = writersOf(article.authors);
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return names.length > MOST_NAMES ? `${shown}, 等` : shown;
}

/** The citation as a BibTeX entry. */
export function bibtex({ article, date, url }: Cited): string {
  const [year = '', month = '', day = ''] = date.first.split('-');
  const fields: [string, string][] = [
    ['title', `{${escapeBibtex(article.title)}}`],
    ['author', writersOf(article.authors).map(escapeBibtex).join(' and ')],
    ['journal', site.paper],
    ['year', year],
    ['month', String(Number(month))],
    ['day', String(Number(day))],
    ['pages', String(article.page)],
    ['address', site.place],
    ['language', 'chinese'],
    ['url', url],
    ['note', date.estimated ? `日期为推定：${date.words}` : ''],
  ];
  const lines = fields.filter(([, value]) => value).map(([key, value]) => `  ${key} = {${value}}`);
  return `@article{${bibtexKey(article)},\n${lines.join(',\n')}\n}`;
}

function bibtexKey(article: ArticleMeta): string {
  return `pinghu${article.day.replaceAll('-', '')}p${article.page}n${articleSlug(article.id)}`;
}

/** TeX's special characters, so that the entry can be pasted as it is. */
function escapeBibtex(text: string): string {
  return text.replace(/[{}\\]/g, '').replace(/[#$%&_]/g, String.raw`\$&`);
}
