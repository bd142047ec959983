import type { ArticleMeta } from './load/meta.ts';

/** 五分钟, in characters of headlines and leads. */
const WHOLE = 2000;
/** Characters of a lead at most, and what is too short to be one. */
const LONGEST = 140;
const SHORTEST = 36;

/** An article in 五分钟读完, and about how many characters of its lead to set. */
export interface BriefItem {
  article: ArticleMeta;
  length: number;
}

/**
 * Shares five minutes of reading out among the articles of an issue, in printed order. Where there are
 * too many for a lead each, the first of each page have one, and the others their headline alone.
 */
export function shareMinutes(articles: readonly ArticleMeta[]): BriefItem[] {
  const left = WHOLE - articles.reduce((sum, { title }) => sum + title.length, 0);
  const share = Math.floor(left / articles.length);
  if (share >= SHORTEST) {
    return articles.map((article) => ({ article, length: Math.min(share, LONGEST) }));
  }
  const ranked = articles.toSorted((a, b) => a.order - b.order || a.page - b.page);
  const chosen = new Set(ranked.slice(0, Math.max(0, Math.floor(left / SHORTEST))));
  return articles.map((article) => ({ article, length: chosen.has(article) ? SHORTEST : 0 }));
}

const SENTENCE = /[^。！？]*[。！？]+[”’）」]*/gu;
const MARK = /[，、；：\s]+$/u;

/**
 * About so many characters of an article's first paragraph: whole sentences where they are long
 * enough, else as much as there is room for.
 */
export function leadOf(paragraph: string, length: number): string {
  if (paragraph.length <= length) return paragraph;
  let lead = '';
  for (const [sentence] of paragraph.matchAll(SENTENCE)) {
    if (lead && lead.length + sentence.length > length) break;
    lead += sentence;
  }
  if (lead && lead.length <= length * 1.25) return lead;
  const cut = [...paragraph].slice(0, length - 1).join('');
  return `${cut.slice(0, breakAt(cut)).replace(MARK, '')}……`;
}

/** Behind the last mark, where it is near the end. */
function breakAt(text: string): number {
  const at = Math.max(...['，', '、', '；', '：'].map((mark) => text.lastIndexOf(mark)));
  return at > text.length / 2 ? at : text.length;
}
