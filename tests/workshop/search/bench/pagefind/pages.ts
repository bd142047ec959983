import type { PagefindIndex } from 'pagefind';
import { addressOf } from '../../../../support/archive.ts';
import { searchableLines } from '../../../../support/searchable.ts';
import type { MadeIssue } from '../../../made-archive/make-archive.ts';
import { pairsOf } from './pairs.ts';

/** A record that an index takes. */
export type Add = (index: PagefindIndex) => Promise<{ errors: string[] }>;

/** Articles as records of overlapping pairs of characters. */
export function pairRecords({ day, articles }: MadeIssue): Add[] {
  return articles.map((article) => {
    const { title, section, column, kind, page, authors } = article.front;
    const record = {
      url: `/${addressOf(article)}`,
      content: searchableLines(article).map(pairsOf).join(' '),
      language: 'unknown',
      meta: { title, date: day },
      filters: {
        year: [day.slice(0, 4)],
        section: [section],
        kind: [kind],
        page: [String(page)],
        author: authors.map(({ name }) => name),
        ...(column !== undefined && { column: [column] }),
      },
      sort: { date: day },
    };
    return (index) => index.addCustomRecord(record);
  });
}

/** Articles as pages of a Chinese site, with what Pagefind's handbook wants of a page. */
export function stockPages({ day, articles }: MadeIssue): Add[] {
  return articles.map((article) => {
    const { title, section, column, kind, page, authors } = article.front;
    const filters: [string, string | undefined][] = [
      ...[['year', day.slice(0, 4)] as [string, string], ['day', day] as [string, string]],
      ...[['section', section] as [string, string], ['kind', kind] as [string, string]],
      ...[['page', String(page)] as [string, string], ['column', column] as [string, undefined]],
      ...authors.map(({ name }): [string, string] => ['author', name]),
    ];
    const said = filters.map(([name, value]) =>
      value === undefined
        ? ''
        : `<i data-pagefind-filter="${name}[data-is]" data-is="${escape(value)}"></i>`,
    );
    const lines = searchableLines(article).filter((line) => line !== title);
    const content = [
      `<!doctype html><html lang="zh-CN"><head><title>${escape(title)}</title></head><body>`,
      `<main data-pagefind-body><h1>${escape(title)}</h1>`,
      ...[...said, ...lines.map((line) => `<p>${escape(line)}</p>`), '</main></body></html>'],
    ].join('\n');
    return (index) => index.addHTMLFile({ url: `/${addressOf(article)}`, content });
  });
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
