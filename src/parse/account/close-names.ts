import type { LocatedArticle } from '../model/located-article.ts';
import { concat, split, type Located } from '../text/located.ts';

/** Takes out the spaces by which print justifies names and datelines: `王 强`, `本报 讯`. */
export function closeNames(article: LocatedArticle): LocatedArticle {
  const { dateline, credits } = article;
  return {
    ...article,
    ...(dateline ? { dateline: close(dateline) } : {}),
    credits: credits.map((credit) => ({ ...credit, name: close(credit.name) })),
  };
}

function close(text: Located): Located {
  return /\s/.test(text.text) ? concat(split(text, /\s+/g)) : text;
}
