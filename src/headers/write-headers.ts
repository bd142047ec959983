import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { basePath } from './base-path.ts';
import { HOSTS } from './for-hosts.ts';

/** Puts the file `_headers` into the built site. */
export function writeHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config.base);
      },
      'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), HOSTS.netlify(base)),
    },
  };
}
