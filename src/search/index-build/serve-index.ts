import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { SearchableArchive } from '../../schema/search-document.ts';
import { files, INDEX_FOLDER } from '../manifest.ts';
import { buildIndex } from './build-index.ts';

export interface ServeOptions {
  archive: SearchableArchive;
  /** Folder for the index and its shards. */
  cache: string;
}

/**
 * Makes the search work in the development server: the index is brought up to date whenever a page
 * asks for its first file.
 */
export function serveIndex({ archive, cache }: ServeOptions): AstroIntegration {
  const site = join(cache, 'site');
  const build = () => buildIndex({ archive, site, cache: join(cache, 'shards') });
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        // In front of Astro's own handlers, which know pages only.
        server.middlewares.use((request, response, next) => {
          const name = nameIn(request);
          if (name === undefined) {
            next();
            return;
          }
          answer(name, site, build, response).catch((reason: unknown) => {
            logger.error(String(reason));
            response.writeHead(500).end();
          });
        });
      },
    },
  };
}

/** The file of the index that is asked for, or nothing. */
function nameIn({ url = '' }: IncomingMessage): string | undefined {
  const { pathname } = new URL(url, 'http://localhost');
  const [, name] = decodeURIComponent(pathname).split(`/${INDEX_FOLDER}/`);
  return name === undefined || normalize(name).startsWith('..') ? undefined : name;
}

async function answer(
  name: string,
  site: string,
  build: () => Promise<unknown>,
  response: ServerResponse,
): Promise<void> {
  if (name === files.manifest) await build();
  const bytes = await readFile(join(site, INDEX_FOLDER, name)).catch(() => undefined);
  response.writeHead(bytes ? 200 : 404, { 'cache-control': 'no-store' }).end(bytes);
}
