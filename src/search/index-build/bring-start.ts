import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { files, INDEX_FOLDER } from '../manifest.ts';
import { START_ID, type PackedStart } from '../page/start-id.ts';
import { readManifest } from '../read-manifest.ts';

/** Where the search page lies in the built site. */
const PAGE = join('search', 'index.html');
/** The element as the page has it before it is filled. */
const EMPTY = `<script type="application/json" id="${START_ID}"></script>`;
/** Imports of a built script: `from"./find-spans.Ckm-tDmL.js"`, `import"./focus-key.js"`. */
const IMPORT = /(?:from|import)\s*"\.\/([^"]+)"/g;
const SCRIPT = /<script type="module" src="([^"]*\/)([^"/]+\.js)"><\/script>/g;

/**
 * Lets the search page bring along what the search has to know first, and name the scripts that its
 * own scripts import: so that a reader's first question need not wait for one file after another.
 *
 * @param site folder of the built site, with its index
 * @throws when the page has no place for it
 */
export async function bringStart(site: string): Promise<void> {
  const read = (name: string) => readFile(join(site, INDEX_FOLDER, name));
  const manifest = readManifest(await read(files.manifest));
  const start: PackedStart = { manifest, tables: (await read(manifest.tables)).toString('base64') };
  const path = join(site, PAGE);
  const page = await readFile(path, 'utf8');
  if (!page.includes(EMPTY)) throw new Error(`${PAGE} has no empty ${START_ID}.`);
  const filled = EMPTY.replace('><', `>${JSON.stringify(start)}<`);
  const links = await preloads(site, page);
  await writeFile(
    path,
    page.replace('</head>', () => `${links}</head>`).replace(EMPTY, () => filled),
  );
}

/**
 * Links that have the browser fetch the page's scripts and what they import all together, before it has
 * read down to the scripts: what the search has to know stands between, and is long in a large archive.
 */
async function preloads(site: string, page: string): Promise<string> {
  const links = new Set<string>();
  for (const [, folder = '', name = ''] of page.matchAll(SCRIPT)) {
    const assets = join(site, folder.split('/').filter(Boolean).at(-1) ?? '');
    links.add(`<link rel="modulepreload" href="${folder}${name}">`);
    const waiting = [name];
    for (let own = waiting.pop(); own !== undefined; own = waiting.pop()) {
      const code = await readFile(join(assets, own), 'utf8');
      for (const [, imported = ''] of code.matchAll(IMPORT)) {
        const link = `<link rel="modulepreload" href="${folder}${imported}">`;
        if (links.has(link)) continue;
        links.add(link);
        waiting.push(imported);
      }
    }
  }
  return [...links].join('');
}
