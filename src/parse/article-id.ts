import type { LocatedArticle } from './draft.ts';

/**
 * Ids from the place in the dump where each body begins: day, page and line, with the column added
 * where the line begins with something else. Neither headline words nor the order of the articles
 * are part of them.
 */
export function articleIds(
  articles: readonly LocatedArticle[],
  dump: string,
  day: string | undefined,
  page: number,
): string[] {
  return articles.map(({ anchor }) => {
    const before = dump.slice(0, anchor);
    const line = before.split(/\r\n|[\n\r\f\u0085\u2028\u2029]/);
    const column = line.at(-1) ?? '';
    const place = /[\p{L}\p{N}]/u.test(column)
      ? `${String(line.length)}-${String(column.length + 1)}`
      : String(line.length);
    return `${day ?? 'undated'}-p${String(page)}-${place}`;
  });
}
