import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { basePath } from '../../../headers/base-path.ts';
import type { Shell } from '../shell.ts';

/** The page for readers without a network, and the files that every reader has need of there. */
const OFFLINE = 'offline/';
const BESIDES = ['favicon.svg', 'site.webmanifest'];
const LINKS = /(?:href|src)="([^"]*\/assets\/[^"]+\.(?:css|js))"/g;
/** A script names those it imports, at once or later, beside itself or from the root of the site. */
const IMPORTS = /["'`](?:\.\/|[^"'`]*\bassets\/)([\w.-]+\.(?:js|css))["'`]/g;

/** Puts the service worker into the built site. */
export function writeWorker(): AstroIntegration {
  let root = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = basePath(config.base);
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = [OFFLINE, ...assetsOf(folder, root), ...BESIDES].map((file) => root + file);
        const shell: Shell = { version: versionOf(folder, root, files), root, files };
        writeFileSync(join(folder, 'service-worker.js'), await bundle(shell));
      },
    },
  };
}

/** The style sheets and scripts that the page names, and those that these name, below the root. */
function assetsOf(folder: string, root: string): string[] {
  const html = readFileSync(join(folder, OFFLINE, 'index.html'), 'utf8');
  const found = new Set(
    Array.from(html.matchAll(LINKS), ([, href = '']) => href.slice(root.length)),
  );
  for (const file of found) {
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(join(folder, file), 'utf8');
    for (const [, name = ''] of code.matchAll(IMPORTS)) {
      if (existsSync(join(folder, 'assets', name))) found.add(`assets/${name}`);
    }
  }
  return [...found].sort();
}

function versionOf(folder: string, root: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const path = file.slice(root.length);
    hash.update(file).update(readFileSync(join(folder, path.replace(/\/$/, '/index.html'))));
  }
  return hash.digest('hex').slice(0, 12);
}

/** One script without imports, as workers of all browsers want it. */
async function bundle(shell: Shell): Promise<string> {
  const entry = fileURLToPath(new URL('../worker.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { __SHELL__: JSON.stringify(shell) },
    build: {
      write: false,
      copyPublicDir: false,
      lib: { entry, formats: ['iife'], name: 'worker', fileName: 'worker' },
    },
  });
  const output = Array.isArray(result) ? result.at(0) : result;
  if (!output || !('output' in output)) throw new Error('The service worker came out empty.');
  return output.output[0].code;
}
