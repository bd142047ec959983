import { readAsk } from '../ask.ts';
import { filtersOf, type Query } from '../query.ts';
import type { RelatedAnswer } from '../related/ask-related.ts';
import type { Fold } from '../text/fold.ts';

/** Characters of a question that are said again. */
const ECHO = 30;

/**
 * Says what the related articles are, and what is missing:
 * `没有一字不差含有“平湖有哪些跨境电商政策”的文章。下面按这些词找，最相关的在前：…`
 *
 * @param total articles that have what was searched for as it stands
 */
export function relatedNotice(
  query: Query,
  total: number,
  { words, strange }: Pick<RelatedAnswer, 'words' | 'strange'>,
  fold: Fold,
): string {
  const range = filtersOf(query).length > 0 ? '所选范围里' : '';
  const phrases = readAsk(query.words, fold).all;
  const isOne = phrases.length === 1;
  const echo = isOne ? quoted(query.words) : '这几个词';
  const manner = isOne ? '一字不差含有' : '同时含有';
  const exact =
    total === 0
      ? `没有${manner}${echo}的文章`
      : `${isOne ? '含有' : manner}${echo}的只有上面${total}篇`;
  const by = `下面按这${words.length > 1 ? '些' : '个'}词找，最相关的在前：${words.join('、')}`;
  const none = strange.length > 0 ? `哪一篇里都没有：${strange.join('、')}。` : '';
  return `${range}${exact}。${by}。${none}`;
}

function quoted(words: string): string {
  const units = [...words.replace(/^[“"「『]|[”"」』]$/gu, '')];
  return `“${units.length > ECHO ? `${units.slice(0, ECHO).join('')}…` : units.join('')}”`;
}
