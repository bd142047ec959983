import type { Engine } from '../engine/open-index.ts';
import type { Answer, Hit } from '../engine/search.ts';
import { phrasesOf } from '../ask.ts';
import { isEmpty, type Query } from '../query.ts';
import { chipsOf } from './links.ts';
import { exchange, part } from './make.ts';
import { renderHit, renderMissing } from './render.ts';
import { statusOf } from './status.ts';
import { yearLinks } from './years.ts';

/** Results that are shown at first, and with every step on. */
const STEP = 10;
/** Milliseconds after which an answer is said to be under way. */
const SLOW = 300;

/** A question with its answer. */
export interface Found {
  engine: Engine;
  query: Query;
  answer: Answer;
  /** Results that could not be read, of those on show. */
  missing: number;
}

/**
 * Keeps the results on show in step with the last question asked. What was found before stays until
 * the new answer is there; an answer that comes after a newer question is thrown away.
 *
 * @param load gives the engine
 * @param root address of the site's front page
 */
export function createResults(load: () => Promise<Engine>, root: string) {
  const status = part('#search-status', HTMLElement);
  const list = part('#search-results', HTMLOListElement);
  const more = part('#search-more', HTMLButtonElement);
  const chips = part('#search-chips', HTMLUListElement);
  const years = part('#search-years', HTMLUListElement);
  const sort = part('#search-sort', HTMLFieldSetElement);
  const intro = part('#search-intro', HTMLElement);
  let asked = 0;
  let found: Found | undefined;

  /** @returns what was found, or nothing where a newer question has come */
  async function show(query: Query): Promise<Found | undefined> {
    const ticket = ++asked;
    list.setAttribute('aria-busy', 'true');
    // Who comes with a question is not shown what to ask.
    if (!found && !isEmpty(query)) intro.hidden = true;
    chips.replaceChildren(...chipsOf(query));
    const slow = setTimeout(() => {
      if (ticket === asked) status.textContent = '正在检索…';
    }, SLOW);
    try {
      const engine = await load();
      const answer = await engine.search(query);
      const [hits, counts] = await Promise.all([
        isEmpty(query) ? [] : read(answer, 0, STEP),
        answer.count(false),
      ]);
      if (ticket !== asked) return undefined;
      found = { engine, query, answer, missing: hits.filter((hit) => !hit).length };
      list.replaceChildren(...hits.map((hit) => itemOf(hit, engine, query)));
      exchange(years, yearLinks(query, counts.year));
      status.textContent = isEmpty(query) ? '' : statusOf(query, answer);
      intro.hidden = !isEmpty(query);
      sort.hidden = isEmpty(query) || answer.total < 2;
      more.hidden = isEmpty(query) || hits.length >= answer.total;
      return found;
    } catch (reason) {
      if (ticket === asked) throw reason;
      return undefined;
    } finally {
      clearTimeout(slow);
      if (ticket === asked) list.removeAttribute('aria-busy');
    }
  }

  /** Shows more results. @returns the first of them */
  async function grow(): Promise<HTMLElement | undefined> {
    const ticket = asked;
    if (!found || more.hidden) return undefined;
    const { engine, query, answer } = found;
    const from = list.childElementCount;
    const hits = await read(answer, from, from + STEP);
    if (ticket !== asked || list.childElementCount !== from) return undefined;
    const items = hits.map((hit) => itemOf(hit, engine, query));
    list.append(...items);
    more.hidden = list.childElementCount >= answer.total;
    return items[0]?.querySelector('a') ?? undefined;
  }

  /** Takes the results away, where none can be had. */
  function clear(): void {
    found = undefined;
    list.replaceChildren();
    status.textContent = '';
    sort.hidden = more.hidden = true;
  }

  function itemOf(hit: Hit | undefined, { fold }: Engine, { words }: Query): HTMLLIElement {
    return hit ? renderHit(hit, root, phrasesOf(words, fold), fold) : renderMissing();
  }

  return { show, grow, clear, current: () => found };
}

/** Reads some results, each by itself: where one cannot be had the others are shown. */
async function read({ load, total }: Answer, from: number, to: number) {
  const places = Array.from({ length: Math.min(to, total) - from }, (_, at) => from + at);
  return Promise.all(
    places.map(async (at): Promise<Hit | undefined> => {
      const [hit] = await load(at, at + 1).catch(() => []);
      return hit;
    }),
  );
}
