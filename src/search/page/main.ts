import { fetchFrom } from '../engine/files.ts';
import { openIndex } from '../engine/open-index.ts';
import { readQuery, writeQuery, type Query } from '../query.ts';
import { fillForm, queryOfForm } from './form.ts';
import { createResults } from './results.ts';

const TYPING_PAUSE = 250;

/**
 * Starts the search page: the address's query is asked, and what the reader changes is kept
 * there. The form works from the first moment; answers come when the engine has loaded.
 */
async function start(form: HTMLFormElement): Promise<void> {
  const { index = '/search-index/', root = '/' } = form.dataset;
  const status = part('search-status', HTMLElement);
  const more = part('search-more', HTMLButtonElement);
  const list = part('search-results', HTMLElement);
  fillForm(form, queryOfAddress());
  const loading = openIndex(fetchFrom(index));
  const results = createResults(loading, root, { status, list, more, form });
  const ask = (query: Query) => results.show(query).catch(failed);
  listen(form, ask);
  more.addEventListener('click', () => void results.grow().catch(failed));
  await ask(queryOfAddress());
  await loading;
  part('search-filters', HTMLFieldSetElement).hidden = false;
}
function listen(form: HTMLFormElement, ask: (query: Query) => Promise<void>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const change = (pause: number, keep: 'pushState' | 'replaceState') => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const query = queryOfForm(form);
      if (writeQuery(query) === writeQuery(queryOfAddress())) return;
      history[keep](null, '', location.pathname + writeQuery(query));
      void ask(query);
    }, pause);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change(0, 'pushState');
  });
  form.addEventListener('input', (event) => {
    // Pinyin that is not yet a word is not searched for.
    const composing = event instanceof InputEvent && event.isComposing;
    if (!composing) change(TYPING_PAUSE, 'replaceState');
  });
  form.addEventListener('compositionend', () => change(TYPING_PAUSE, 'replaceState'));
  addEventListener('popstate', () => {
    fillForm(form, queryOfAddress());
    void ask(queryOfAddress());
  });
}

function queryOfAddress(): Query {
  return readQuery(new URLSearchParams(location.search));
}

function part<T extends HTMLElement>(id: string, type: { new (): T; prototype: T }): T {
  const element = document.getElementById(id);
  if (element instanceof type) return element;
  throw new Error(`The search page has no element #${id} of the right kind.`);
}

function failed(reason: unknown): void {
  console.error(reason);
  part('search-status', HTMLElement).textContent =
    '检索没有载入成功。请检查网络后刷新本页，或改按日期、版块翻检。';
}

const form = document.getElementById('search-form');
if (form instanceof HTMLFormElement) start(form).catch(failed);
