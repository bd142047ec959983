import { cpSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { INDEX_FOLDER } from '../../../src/search/manifest.ts';

/**
 * Puts a made archive's index into a built site, in the place of its own, as a build would have it.
 * The site's pages of articles stay those of the real archive; the bench opens none.
 *
 * @param made folder of the index; it is moved where both lie on one disk
 */
export function placeIndex(made: string, site: string): void {
  const place = join(site, INDEX_FOLDER);
  rmSync(place, { recursive: true, force: true });
  try {
    renameSync(made, place);
  } catch {
    cpSync(made, place, { recursive: true });
  }
}
