import type { Found } from '../../page/found.ts';
import { part } from '../../page/make.ts';
import { isEmpty } from '../../query.ts';
import { countNew, newsIn, seenIn } from '../count-new.ts';
import { keyOf } from '../saved-search.ts';
import { openStore } from '../store.ts';
import { createNewMarks } from './new-marks.ts';
import { createSaveButton } from './save-button.ts';
import { createSavedList } from './saved-list.ts';
import { createSession } from './session.ts';

/**
 * What the search page has of saved searches: the list before anything is asked, the button beside
 * what was found, the marks at what is new. Nothing of it is there where the browser keeps nothing.
 *
 * @param root address of the site's front page; sites of one host do not share what is saved
 */
export function createSavedSearches(root: string) {
  const name = `saved-searches:${root}`;
  const store = openStore(() => localStorage, name);
  if (!store) return undefined;
  const list = createSavedList(part('#search-saved', HTMLElement), store);
  const button = createSaveButton(part('#search-save', HTMLElement), store);
  const marks = createNewMarks(part('#search-results', HTMLOListElement));
  const session = createSession(name);
  let last: Found | undefined;

  async function opened(found: Found, key: string): Promise<void> {
    const saved = store?.find(key);
    marks.show(saved && session.get(key));
    if (!saved) return;
    const { growth, seen } = await newsIn(found.engine, found.answer, saved);
    if (growth.count > 0) session.put(key, growth);
    // Another tab may have forgotten it in the meantime.
    if (store?.find(key)) store.keep({ key, seen });
    if (last === found) marks.show(session.get(key));
  }

  function answered(found: Found): void {
    last = found;
    const { query, answer, engine } = found;
    if (isEmpty(query)) {
      button.hide();
      marks.show(undefined);
      list.show();
      void list.count((search) => countNew(engine, search));
      return;
    }
    list.hide();
    const key = keyOf(query);
    if (answer.total > 0) button.offer(key, () => seenIn(engine, answer));
    else button.hide();
    void opened(found, key).catch((reason: unknown) => console.error(reason));
  }

  addEventListener('storage', (event) => {
    // Another tab has saved or forgotten something.
    if (event.key === name && last) answered(last);
  });

  return {
    /** Shows what is saved before the index has been opened. */
    list: list.show,
    answered,
    /** There is no answer. */
    clear(): void {
      last = undefined;
      button.hide();
      list.hide();
    },
  };
}
