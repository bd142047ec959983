import type { LocatedArticle } from './draft.ts';
import type { LineIndex } from './line-index.ts';

/**
 * Ids from the place in the dump where each body begins: day, page and line, with the column added
 * where the line begins with something else. Neither headline words nor the order of the articles
 * are part of them.
 */
export function articleIds(
  articles: readonly LocatedArticle[],
  dump: string,
  { lineAt, startOfLineAt }: LineIndex,
  day: string | undefined,
  places: readonly { readonly page: number }[],
): string[] {
  return articles.map(({ anchor }, i) => {
    const start = startOfLineAt(anchor);
    const line = String(lineAt(anchor));
    const begun = /[\p{L}\p{N}]/u.test(dump.slice(start, anchor));
    const place = begun ? `${line}-${String(anchor - start + 1)}` : line;
    return `${day ?? 'undated'}-p${String(places[i]?.page ?? 1)}-${place}`;
  });
}
