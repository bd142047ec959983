import type { Engine } from '../engine/open-index.ts';
import { files } from '../manifest.ts';
import type { Query } from '../query.ts';

const HAN = /\p{Script=Han}/u;
/** Of so few results a reader may have typed a word that is nearly as what was meant. */
const FEW = 4;
/** Characters of a word; what is longer and found at all is not mistyped. */
const SHORT = 4;

/** The last question that each place was asked to show suggestions for. */
const asked = new WeakMap<HTMLElement, Query>();

/**
 * Shows what else may be searched for, below the answer: when nothing is found words of the
 * archive that sound alike, a wider range, the parts of the question, and text of the pages' ledgers;
 * beside results what the question spells in pinyin, and beside few what sounds alike and is found far
 * oftener. A place with nothing to suggest is empty.
 * What comes after a newer question is thrown away.
 *
 * @param total articles that were found
 * @param place is filled, and said to screen readers
 * @param root address of the site's front page
 */
export async function showSuggestions(
  engine: Engine,
  query: Query,
  total: number,
  place: HTMLElement,
  root: string,
): Promise<void> {
  clearSuggestions(place);
  asked.set(place, query);
  if (!isWanted(query, total)) return;
  // What is needed first comes with the script.
  void engine.read(files.sounds(engine.manifest)).catch(() => undefined);
  let rows: (HTMLElement | string)[];
  try {
    const { findSuggestions } = await import('./find-suggestions.ts');
    rows = await findSuggestions(engine, query, total, root);
  } catch (reason) {
    console.error(reason);
    rows = ['检索建议没有取到。请检查网络后再试。'];
  }
  if (asked.get(place) === query) place.replaceChildren(...rows);
}

function isWanted({ words, filters }: Query, total: number): boolean {
  if (words === '') return false;
  if (total === 0 || !HAN.test(words)) return true;
  return total <= FEW && [...words].length <= SHORT && Object.keys(filters).length === 0;
}

/** Empties a place, also of suggestions that are still to come. */
export function clearSuggestions(place: HTMLElement): void {
  asked.delete(place);
  place.replaceChildren();
}
