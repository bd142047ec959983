import { mayName } from '../cards/may-name.ts';
import type { Engine } from '../engine/open-index.ts';
import type { Query } from '../query.ts';
import { nextTask } from './next-task.ts';

/**
 * Shows the things of the archive that a search names, above the results. They are asked for behind
 * the files of the search itself; where they cannot be had, nothing is said, for the results do without.
 *
 * @param load gives the engine
 * @param root address of the site's front page
 */
export function createCards(place: HTMLElement, load: () => Promise<Engine>, root: string) {
  let asked = 0;

  async function itemsOf(query: Query): Promise<HTMLLIElement[]> {
    if (query.words === '') return [];
    const engine = await load();
    await engine.learn(query.words);
    if (!mayName(query.words, engine.manifest.cards.names, engine.fold)) return [];
    // The search asks for its files first: a browser asks a site for six at a time.
    await nextTask();
    const { beside } = await import('./beside.ts');
    return beside.makeCards(query, engine, root);
  }

  /** @returns whether there are any */
  async function show(query: Query): Promise<boolean> {
    const ticket = ++asked;
    const items = await itemsOf(query).catch(() => []);
    if (ticket === asked) place.replaceChildren(...items);
    return items.length > 0;
  }

  return {
    show,
    /** Takes the cards away, also those still to come. */
    clear(): void {
      asked++;
      place.replaceChildren();
    },
  };
}
