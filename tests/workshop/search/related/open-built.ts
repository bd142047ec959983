import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readScript } from '../../../../src/search/index-build/read-script.ts';
import type { RelatedAnswer } from '../../../../src/search/related/ask-related.ts';
import { RELATED_FOLDER } from '../../../../src/search/related/manifest.ts';
import { openRelated } from '../../../../src/search/related/open-related.ts';
import type { PagefindScript } from '../../../../src/search/related/pagefind.ts';
import { requestManifest } from '../../../../src/search/related/request.ts';
import type { Query } from '../../../../src/search/query.ts';

/** Asks the tier of a built site as its page does. */
export interface BuiltRelated {
  ask(words: string, filters?: Query['filters']): Promise<RelatedAnswer>;
}

/** The folders of the tiers that are open, by the hosts that stand for them. */
const folders = new Map<string, string>();

/** Opens the tier of a built site, without a server. @param site folder of the built site */
export async function openBuilt(site: string): Promise<BuiltRelated> {
  const host = `site-${folders.size}.localhost`;
  folders.set(host, join(site, RELATED_FOLDER));
  globalThis.fetch = (address) =>
    Promise.resolve(new Response(readFileSync(pathOf(new Request(address).url))));
  const address = `http://${host}/`;
  const related = await openRelated(
    address,
    readScript().script.fold,
    requestManifest(address),
    async (script) => (await import(pathToFileURL(pathOf(script)).href)) as PagefindScript,
  );
  return { ask: (words, filters = {}) => related.ask({ words, filters }) };
}

function pathOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  return join(folders.get(hostname) ?? '', pathname);
}
