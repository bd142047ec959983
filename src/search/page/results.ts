import { phrasesOf } from '../ask.ts';
import type { Engine } from '../engine/open-index.ts';
import type { Answer } from '../engine/search.ts';
import { filtersOf, isEmpty, type Query } from '../query.ts';
import type { Found } from './found.ts';
import { chipsOf } from './links.ts';
import { createList } from './list.ts';
import { exchange, part } from './make.ts';
import { statusOf } from './status.ts';
import { yearLinks } from './years.ts';

/** Milliseconds after which an answer is said to be under way. */
const SLOW = 300;

/**
 * Keeps the results on show in step with the last question asked. What was found before stays until
 * the new answer is there; what is still under way for an older question is given up.
 *
 * @param load gives the engine
 * @param root address of the site's front page
 * @param renew is told when a new answer takes the place of the one before
 */
export function createResults(load: () => Promise<Engine>, root: string, renew: () => void) {
  const status = part('#search-status', HTMLElement);
  const list = part('#search-results', HTMLOListElement);
  const more = part('#search-more', HTMLButtonElement);
  const chips = part('#search-chips', HTMLUListElement);
  const years = part('#search-years', HTMLUListElement);
  const sort = part('#search-sort', HTMLFieldSetElement);
  const intro = part('#search-intro', HTMLElement);
  const title = part('#search-exact-title', HTMLElement);
  const items = createList(list, more, root);
  let current = new AbortController();
  let found: Found | undefined;

  /** @returns what was found, or nothing where a newer question has come */
  async function show(query: Query): Promise<Found | undefined> {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    list.setAttribute('aria-busy', 'true');
    list.classList.add('is-stale');
    // Who comes with a question is not shown what to ask.
    if (!found && !isEmpty(query)) intro.hidden = true;
    chips.replaceChildren(...chipsOf(query));
    const slow = setTimeout(() => {
      if (!signal.aborted) status.textContent = '正在检索…';
    }, SLOW);
    try {
      const engine = await load();
      const first = await engine.search(query, signal);
      clearTimeout(slow);
      if (first.failed.length > 0 && first.failed.length === engine.manifest.shards.length) {
        throw new Error('No part of the index can be read.');
      }
      renew();
      let missing = await put(engine, query, first, signal);
      // The first result has the line to itself; then what it leaves open is looked up.
      const answer = await first.settle();
      if (!first.settled) missing = await put(engine, query, answer, signal);
      if (signal.aborted) return undefined;
      found = { engine, query, answer, missing, signal };
      if (filtersOf(query).length > 0) void showYears(found);
      return found;
    } catch (reason) {
      if (signal.aborted) return undefined;
      throw reason;
    } finally {
      clearTimeout(slow);
      if (!signal.aborted) {
        list.removeAttribute('aria-busy');
        list.classList.remove('is-stale');
      }
    }
  }

  /** Puts an answer on show. @returns how many of the first results could not be read */
  async function put(
    engine: Engine,
    query: Query,
    answer: Answer,
    signal: AbortSignal,
  ): Promise<number> {
    const said = await wordsOf(query, answer);
    if (signal.aborted) return 0;
    status.textContent = said;
    if (isEmpty(query)) {
      items.clear();
      years.replaceChildren();
    }
    intro.hidden = !isEmpty(query);
    title.hidden = query.words === '';
    sort.hidden = isEmpty(query) || answer.total < 2;
    if (isEmpty(query)) return 0;
    // Where nothing is filtered the years are told by what was found; others are waited for.
    if (answer.settled && filtersOf(query).length === 0) await showYears({ query, answer, signal });
    const phrases = phrasesOf(query.words, engine.fold);
    return items.show(answer, { phrases, reduce: engine.fold });
  }

  async function showYears({ query, answer, signal }: Omit<Found, 'engine' | 'missing'>) {
    if (isEmpty(query)) return;
    const { year } = await answer.count(false);
    if (!signal.aborted) exchange(years, yearLinks(query, year));
  }

  /** Takes the results away, where none can be had. */
  function clear(): void {
    found = undefined;
    items.clear();
    status.textContent = '';
    sort.hidden = title.hidden = true;
  }

  return { show, grow: items.grow, clear, current: () => found };
}

/** What the status says of an answer; nothing where nothing was asked. */
async function wordsOf(query: Query, answer: Answer): Promise<string> {
  if (isEmpty(query)) return '';
  return answer.settled ? statusOf(query, answer) : '正在核对篇数…';
}
