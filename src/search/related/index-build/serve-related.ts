import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ServeOptions } from '../../index-build/serve-index.ts';
import { RELATED_FOLDER, relatedFiles } from '../manifest.ts';
import { buildRelated } from './build-related.ts';

/** Browsers run a script only where it is said to be one. */
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/**
 * Makes related articles work in the development server: their index is brought up to date whenever a
 * page asks for its first file.
 */
export function serveRelated({ archive, cache }: ServeOptions): AstroIntegration {
  const site = join(cache, 'site');
  const answer = async (name: string) => {
    if (name === relatedFiles.manifest) {
      await buildRelated({ archive, site, cache: join(cache, 'bundles') });
    }
    return readFile(join(site, RELATED_FOLDER, name)).catch(() => undefined);
  };
  // The base path is gone when a request comes here; sources lie in a folder of the same name elsewhere.
  const start = `/${RELATED_FOLDER}/`;
  return {
    name: 'related-articles',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        // In front of Astro's own handlers, which know pages only.
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '', 'http://localhost');
          const name = decodeURIComponent(pathname).slice(start.length);
          if (!pathname.startsWith(start) || normalize(name).startsWith('..')) {
            next();
            return;
          }
          const type = TYPES[extname(name)] ?? 'application/octet-stream';
          answer(name)
            .then((bytes) => {
              const headers = { 'cache-control': 'no-store', 'content-type': type };
              response.writeHead(bytes ? 200 : 404, headers).end(bytes);
            })
            .catch((reason: unknown) => {
              logger.error(String(reason));
              response.writeHead(500).end();
            });
        });
      },
    },
  };
}
