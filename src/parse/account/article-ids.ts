import type { LocatedArticle } from '../model/located-article.ts';
import { dumpOffset } from '../text/additions.ts';
import type { LineIndex } from '../text/line-index.ts';

/**
 * Ids from the place in the dump where each body begins: day, page and line, with the column added
 * where the line begins with something else. Neither headline words nor the order of the articles
 * are part of them. No two are the same.
 */
export function articleIds(
  articles: readonly LocatedArticle[],
  dump: string,
  { lineAt, startOfLineAt }: LineIndex,
  day: string | undefined,
  places: readonly { readonly page: number }[],
): string[] {
  const taken = new Set<string>();
  return articles.map((article, i) => {
    const anchor = dumpOffset(article.anchor);
    const start = startOfLineAt(anchor);
    const line = String(lineAt(anchor));
    const begun = /[\p{L}\p{N}]/u.test(dump.slice(start, anchor));
    const page = `${day ?? 'undated'}-p${String(places[i]?.page ?? 1)}-${line}`;
    // Two articles begin in one place only where nothing of one stands in the dump.
    let column = anchor - start + 1;
    let id = begun ? `${page}-${String(column)}` : page;
    for (; taken.has(id); column++) id = `${page}-${String(column + 1)}`;
    taken.add(id);
    return id;
  });
}
