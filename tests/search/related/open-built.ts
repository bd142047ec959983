import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readScript } from '../../../src/search/build/read-script.ts';
import { askRelated, type RelatedAnswer } from '../../../src/search/related/ask-related.ts';
import { RELATED_FOLDER } from '../../../src/search/related/manifest.ts';
import { openRelated, type RelatedFiles } from '../../../src/search/related/open-files.ts';
import type { PagefindScript } from '../../../src/search/related/pagefind.ts';
import type { Query } from '../../../src/search/query.ts';

/** Asks the tier of a built site as its page does. */
export interface Related {
  files: RelatedFiles;
  ask(words: string, filters?: Query['filters']): Promise<RelatedAnswer>;
}

const ADDRESS = 'http://localhost/related/';

/** Opens the tier of a built site, without a server. @param site folder of the built site */
export async function openBuilt(site: string): Promise<Related> {
  const folder = join(site, RELATED_FOLDER);
  const pathOf = (address: string) =>
    join(folder, new URL(address).pathname.slice(new URL(ADDRESS).pathname.length));
  globalThis.fetch = (address) =>
    Promise.resolve(new Response(readFileSync(pathOf(String(address)))));
  const files = await openRelated(
    ADDRESS,
    async (address) => (await import(pathToFileURL(pathOf(address)).href)) as PagefindScript,
  );
  const { fold } = readScript().script;
  return { files, ask: (words, filters = {}) => askRelated({ words, filters }, files, fold) };
}
