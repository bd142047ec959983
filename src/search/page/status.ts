import type { Answer } from '../engine/search.ts';
import type { Query } from '../query.ts';
import { echo, unquoted } from './echo.ts';

/** What was found, in words: `“独山港镇”共12篇，31处`; the code of what to say of nothing is fetched then. */
export async function statusOf(
  query: Query,
  { total, hits, failed }: Pick<Answer, 'total' | 'hits' | 'failed'>,
): Promise<string> {
  const words = query.words ? `“${echo(unquoted(query.words))}”` : '';
  if (total > 0) return `${words || '所选范围'}共${total}篇${hits > 0 ? `，${hits}处` : ''}`;
  if (failed.length > 0) return `没有找到${words || '这样的文章'}。下面没有取到的部分里也许有。`;
  return import('./beside.ts').then(
    ({ beside }) => beside.nothingWords(query),
    () => `没有找到${words || '这样的文章'}。`,
  );
}

/**
 * What of an answer is missing; nothing where all is there.
 *
 * @param failed names of shards, such as `2025-08`, `2025` or `1990–1999`
 * @param unread results that could not be read
 */
export function missingWords(failed: readonly string[], unread: number): string {
  const names = failed.map(stretchInWords).join('、');
  return [
    names &&
      `${names}的索引没有取到，结果里没有这${failed.length === 1 ? '一段' : '些'}时间的文章。`,
    unread > 0 ? `有${unread}篇的文字没有取到。` : '',
  ].join('');
}

/** The time of a shard, as readers say. */
function stretchInWords(name: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(name) ?? [];
  return year && month ? `${year}年${Number(month)}月` : `${name}年`;
}
