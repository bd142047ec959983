import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readScript } from '../../../src/search/build/read-script.ts';
import type { RelatedAnswer } from '../../../src/search/related/ask-related.ts';
import { RELATED_FOLDER } from '../../../src/search/related/manifest.ts';
import { openRelated } from '../../../src/search/related/open-related.ts';
import type { PagefindScript } from '../../../src/search/related/pagefind.ts';
import { requestManifest } from '../../../src/search/related/request.ts';
import type { Query } from '../../../src/search/query.ts';

/** Asks the tier of a built site as its page does. */
export interface BuiltRelated {
  ask(words: string, filters?: Query['filters']): Promise<RelatedAnswer>;
}

const ADDRESS = 'http://localhost/related/';

/** Opens the tier of a built site, without a server. @param site folder of the built site */
export async function openBuilt(site: string): Promise<BuiltRelated> {
  const folder = join(site, RELATED_FOLDER);
  const pathOf = (address: string) =>
    join(folder, new URL(address).pathname.slice(new URL(ADDRESS).pathname.length));
  globalThis.fetch = (address) =>
    Promise.resolve(new Response(readFileSync(pathOf(new Request(address).url))));
  const related = await openRelated(
    ADDRESS,
    readScript().script.fold,
    requestManifest(ADDRESS),
    async (address) => (await import(pathToFileURL(pathOf(address)).href)) as PagefindScript,
  );
  return { ask: (words, filters = {}) => related.ask({ words, filters }) };
}
