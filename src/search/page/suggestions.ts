import type { Engine } from '../engine/open-index.ts';
import type { Answer } from '../engine/search.ts';
import type { Query } from '../query.ts';

const HAN = /\p{Script=Han}/u;

/** The last question that each place was asked to show suggestions for. */
const asked = new WeakMap<HTMLElement, Query>();

/**
 * Shows what else may be searched for, below the answer: when nothing is found words of the
 * archive that sound alike, a wider range, the parts of the question, and text of the pages' ledgers;
 * beside results only what the question spells in pinyin. A place with nothing to suggest is empty.
 * What comes after a newer question is thrown away.
 *
 * @param place is filled, and said to screen readers
 * @param root address of the site's front page
 */
export async function showSuggestions(
  engine: Engine,
  query: Query,
  answer: Answer,
  place: HTMLElement,
  root: string,
): Promise<void> {
  clearSuggestions(place);
  asked.set(place, query);
  if (query.words === '' || (answer.total > 0 && HAN.test(query.words))) return;
  let rows: (HTMLElement | string)[];
  try {
    const { findSuggestions } = await import('./find-suggestions.ts');
    rows = await findSuggestions(engine, query, answer, root);
  } catch (reason) {
    console.error(reason);
    rows = ['检索建议没有取到。请检查网络后再试。'];
  }
  if (asked.get(place) === query) place.replaceChildren(...rows);
}

/** Empties a place, also of suggestions that are still to come. */
export function clearSuggestions(place: HTMLElement): void {
  asked.delete(place);
  place.replaceChildren();
}
