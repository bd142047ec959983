import { make } from '../../page/make.ts';
import { isNew, type Growth } from '../seen.ts';

const DAY = /\/issues\/(\d{4}-\d{2}-\d{2})\//;

/**
 * Marks the results that are new to a saved search, those too that are shown later.
 *
 * @param list of results, each with a link to its article
 */
export function createNewMarks(list: HTMLElement) {
  let growth: Growth | undefined;

  function mark(): void {
    for (const item of list.children) {
      const day = DAY.exec(item.querySelector('a')?.pathname ?? '')?.[1];
      const wanted = day !== undefined && growth !== undefined && isNew(growth, day);
      const before = item.querySelector('.result-new');
      if (wanted && !before) item.querySelector('h3')?.prepend(make('span', 'result-new', '新'));
      if (!wanted) before?.remove();
    }
  }

  // What is changed within a result is not looked at, so marking calls for no marking.
  new MutationObserver(mark).observe(list, { childList: true });
  return {
    /** @param next nothing where nothing is new */
    show(next: Growth | undefined): void {
      growth = next;
      mark();
    },
  };
}
