import { readAsk } from '../ask.ts';
import { lettersOf } from '../code/letters.ts';
import { lettersAsked } from '../engine/manners.ts';
import type { Answer } from '../engine/search.ts';
import { subtract } from '../engine/subtract.ts';
import { createList } from './list.ts';
import { part } from './make.ts';
import type { Found } from './found.ts';

/**
 * The tier 标点不计: below the articles that have what was asked for as it is, those that have its
 * letters with other signs between them. Where something was found it is looked for when the reader says
 * so.
 *
 * @param root address of the site's front page
 */
export function createLoose(root: string) {
  const section = part('#search-loose', HTMLElement);
  const status = part('#search-loose-status', HTMLElement);
  const list = part('#search-loose-results', HTMLOListElement);
  const more = part('#search-loose-more', HTMLButtonElement);
  const begin = part('#search-loose-begin', HTMLButtonElement);
  const items = createList(list, more, root);
  let current: Found | undefined;

  /** @returns the articles that were found beyond those above */
  async function look(found: Found): Promise<Answer | undefined> {
    const { engine, query, answer, signal } = found;
    begin.hidden = true;
    try {
      const first = await engine.searchByLetters(query, signal);
      const whole = await first?.settle();
      if (!whole || current !== found) return undefined;
      const rest = subtract(whole, answer);
      status.textContent = rest.total > 0 ? `不论标点和空格，另有${rest.total}篇` : '没有别的了。';
      section.hidden = rest.total === 0 && answer.total === 0;
      const ask = lettersAsked(readAsk(query.words, engine.fold));
      const reduce = (text: string) => lettersOf(engine.fold(text));
      await items.show(rest, { phrases: ask?.all.flat() ?? [], reduce });
      return rest;
    } catch (reason) {
      if (signal.aborted) return undefined;
      console.error(reason);
      section.hidden = false;
      status.textContent = '没有取到。可以重试。';
      begin.hidden = false;
      return undefined;
    }
  }

  begin.addEventListener('click', () => {
    if (!current) return;
    status.textContent = '正在找…';
    status.focus();
    void look(current);
  });
  more.addEventListener('click', () => void items.grow().then((link) => link?.focus()));

  return {
    section,
    /** @returns the articles that were found beyond those above; nothing where it was not looked */
    async show(found: Found): Promise<Answer | undefined> {
      clear();
      current = found;
      const { engine, query, answer } = found;
      const ask = lettersAsked(readAsk(query.words, engine.fold));
      const longest = Math.max(0, ...(ask?.all.flat().map((letters) => letters.length) ?? []));
      // A single letter has no signs within.
      if (longest < 2) return undefined;
      if (answer.total === 0) return look(found);
      section.hidden = false;
      begin.hidden = false;
      return undefined;
    },
    clear,
  };

  function clear(): void {
    current = undefined;
    section.hidden = true;
    begin.hidden = true;
    status.textContent = '';
    items.clear();
  }
}
