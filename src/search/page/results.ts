import type { Engine } from '../engine/open-index.ts';
import type { Answer } from '../engine/search.ts';
import { isEmpty, phrasesOf, type Query } from '../query.ts';
import { fillChoices } from './form.ts';
import { renderHit } from './render.ts';

const STEP = 10;

/** The parts of the page that show results. */
export interface ResultParts {
  status: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
  form: HTMLFormElement;
}

/**
 * Keeps the results on show in step with the last query asked. An answer that comes after a
 * newer question is thrown away.
 */
export function createResults(
  loading: Promise<Engine>,
  root: string,
  { status, list, more, form }: ResultParts,
) {
  let asked = 0;
  let answer: { query: Query; found: Answer } | undefined;

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
    answer = { query, found };
    list.replaceChildren();
    status.textContent = statusOf(query, found);
    await grow();
    fillChoices(form, await found.count(true));
  }

  async function grow(): Promise<void> {
    const ticket = asked;
    const current = answer;
    if (!current) return;
    const from = list.childElementCount;
    const { fold } = await loading;
    const phrases = phrasesOf(current.query.words, fold);
    const hits = await current.found.load(from, from + STEP);
    if (ticket !== asked) return;
    list.append(...hits.map((hit) => renderHit(hit, root, phrases, fold)));
    more.hidden = list.childElementCount >= current.found.total;
    if (from > 0) list.children[from]?.querySelector('a')?.focus();
  }

  return { show, grow };
}

function statusOf(query: Query, { total, hits, failed }: Answer): string {
  const words = query.words ? `“${query.words}”` : '所选范围';
  const missing = failed.map((name) => `${name}年的索引没有取到，结果里没有这一部分。`).join('');
  if (total > 0)
    return `${words}共${total}篇${hits ? `，${hits}处` : ''}${missing && `。${missing}`}`;
  const narrowed = Object.keys(query.filters).length > 0;
  const advice = narrowed
    ? '可以放宽上面的范围，或换一个词。'
    : '可以换一个更短的词，或改按日期翻检。';
  return `没有找到${words}。${advice}${missing}`;
}
