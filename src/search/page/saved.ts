import type { createSavedSearches } from '../saved/page/saved-searches.ts';

type SavedSearches = ReturnType<typeof createSavedSearches>;

/**
 * Makes what does something with the saved searches, as soon as they are loaded: no answer waits for
 * them. It does nothing where they cannot be had.
 *
 * @param root address of the site's front page
 */
export function createSaved(root: string) {
  let loading: Promise<SavedSearches> | undefined;
  return (act: (saved: NonNullable<SavedSearches>) => void): void => {
    loading ??= import('../saved/page/saved-searches.ts').then(({ createSavedSearches }) =>
      createSavedSearches(root),
    );
    loading.then(
      (saved) => saved && act(saved),
      (reason: unknown) => {
        loading = undefined;
        console.error(reason);
      },
    );
  };
}
