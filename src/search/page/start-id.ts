import type { Manifest } from '../manifest.ts';

/** The element of the search page that holds what the search has to know first. */
export const START_ID = 'search-start';

/** What that element holds. */
export interface PackedStart {
  manifest: Manifest;
  /** Base64. */
  tables: string;
}
