import type { Answer, Engine } from './engine.ts';
import { isEmpty, type Query } from './query.ts';
import { renderHit } from './render.ts';

const STEP = 10;

/** The parts of the page that show results. */
export interface ResultParts {
  status: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
}

/**
 * Keeps the results on show in step with the last query asked. An answer that comes after a
 * newer question is thrown away.
 */
export function createResults(loading: Promise<Engine>, { status, list, more }: ResultParts) {
  let asked = 0;
  let answer: Answer | undefined;

  async function show(query: Query): Promise<void> {
    const ticket = ++asked;
    more.hidden = true;
    if (isEmpty(query)) {
      list.replaceChildren();
      status.textContent = '输入检索词，或在上面选定年份、版块、栏目、作者。';
      return;
    }
    status.textContent = '正在检索…';
    const engine = await loading;
    const found = await engine.search(query);
    if (ticket !== asked) return;
    answer = found;
    list.replaceChildren();
    status.textContent = statusOf(query, found.total);
    await grow();
  }

  async function grow(): Promise<void> {
    const ticket = asked;
    const current = answer;
    if (!current) return;
    const from = list.childElementCount;
    const hits = await current.load(from, from + STEP);
    if (ticket !== asked) return;
    list.append(...hits.map(renderHit));
    more.hidden = list.childElementCount >= current.total;
    if (from > 0) list.children[from]?.querySelector('a')?.focus();
  }

  return { show, grow };
}

function statusOf(query: Query, total: number): string {
  const words = query.words ? `“${query.words}”` : '所选范围';
  if (total > 0) return `${words}共${total}篇`;
  const narrowed = Object.keys(query.filters).length > 0;
  const advice = narrowed
    ? '可以放宽上面的范围，或换一个词。'
    : '可以换一个更短的词，或改按日期翻检。';
  return `没有找到${words}。${advice}`;
}
