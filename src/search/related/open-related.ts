import type { Query } from '../query.ts';
import type { Fold } from '../text/fold.ts';
import { askRelated, type RelatedAnswer } from './ask-related.ts';
import { openFiles } from './open-files.ts';
import type { PagefindScript } from './pagefind.ts';

/** The tier of related articles. */
export interface Related {
  ask(query: Pick<Query, 'words' | 'filters'>): Promise<RelatedAnswer>;
}

/**
 * Opens the tier. After a failure it is to be opened anew: Pagefind does not ask again for a file that
 * it could not get.
 *
 * @param folder address of the tier's folder, with a trailing slash
 * @param first what `requestManifest` gave
 * @param load gives Pagefind's script at an address
 * @throws when a file cannot be had, or was written by another version
 */
export async function openRelated(
  folder: string,
  fold: Fold,
  first: Promise<Response>,
  load: (address: string) => Promise<PagefindScript> = loadScript,
): Promise<Related> {
  const files = await openFiles(folder, first, load);
  return { ask: (query) => askRelated(query, files, fold) };
}

async function loadScript(address: string): Promise<PagefindScript> {
  return (await import(/* @vite-ignore */ address)) as PagefindScript;
}
