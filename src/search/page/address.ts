import { readQuery, writeQuery, type Query } from '../query.ts';

/** How a question came about: letter by letter, or by a decision. */
export type How = 'typed' | 'chosen';

/** The query that the page's address holds. */
export function queryOfAddress(): Query {
  return readQuery(new URLSearchParams(location.search));
}

/**
 * Keeps the question in the address. What was decided on can be gone back to; what is typed replaces
 * what was typed before, so that going back does not go letter by letter.
 *
 * @param back is told when the reader goes back or forth to another question
 */
export function createAddress(back: (query: Query) => void) {
  let decided = true;
  addEventListener('popstate', () => {
    decided = true;
    back(queryOfAddress());
  });
  return {
    /** @returns whether the question is another than before */
    keep(query: Query, how: How): boolean {
      const isNew = writeQuery(query) !== writeQuery(queryOfAddress());
      if (isNew) {
        const step = how === 'chosen' || decided ? 'pushState' : 'replaceState';
        history[step](null, '', location.pathname + writeQuery(query));
      }
      decided = how === 'chosen' || (decided && !isNew);
      return isNew;
    },
    /** Puts what a question means in the place of how it was written. */
    settle(query: Query): void {
      history.replaceState(null, '', location.pathname + writeQuery(query));
    },
  };
}
