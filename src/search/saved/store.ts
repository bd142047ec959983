import { readSaved, writeSaved, type SavedSearch } from './saved-search.ts';

/** Searches that are kept at most; more are no list that anyone looks through. */
export const MOST = 30;

/** The saved searches of a reader, the last saved first. They are kept in the browser alone. */
export interface Store {
  all(): SavedSearch[];
  find(key: string): SavedSearch | undefined;
  /**
   * Keeps a search: one that is there in its place, another before all others, or at a place.
   *
   * @returns false where there is no room for it
   */
  keep(search: SavedSearch, place?: number): boolean;
  /** @returns the place that it had; nothing where it was not there */
  remove(key: string): number | undefined;
}

/** What of the browser's `localStorage` is asked for. */
export type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Opens the store.
 *
 * @param open gives the browser's storage; throws where the reader has forbidden it
 * @param name of the entry
 * @returns nothing where nothing can be kept
 */
export function openStore(open: () => Kept, name: string): Store | undefined {
  let kept: Kept;
  try {
    kept = open();
    // Some browsers hand out a storage that takes nothing.
    kept.setItem(`${name}?`, '');
    kept.removeItem(`${name}?`);
  } catch {
    return undefined;
  }
  // Read anew each time: another tab may have written.
  const all = () => {
    try {
      return readSaved(kept.getItem(name));
    } catch {
      return [];
    }
  };
  const write = (searches: readonly SavedSearch[]) => {
    try {
      kept.setItem(name, writeSaved(searches));
      return true;
    } catch {
      return false;
    }
  };
  return {
    all,
    find: (key) => all().find((search) => search.key === key),
    keep(search, place = 0) {
      const searches = all();
      const at = searches.findIndex(({ key }) => key === search.key);
      if (at < 0 && searches.length >= MOST) return false;
      if (at < 0) searches.splice(place, 0, search);
      else searches[at] = search;
      return write(searches);
    },
    remove(key) {
      const searches = all();
      const at = searches.findIndex((search) => search.key === key);
      if (at < 0) return undefined;
      write(searches.toSpliced(at, 1));
      return at;
    },
  };
}
