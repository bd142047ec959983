import { join } from 'node:path';
import type * as Pagefind from 'pagefind';
import { readdir, readFile, rm } from 'node:fs/promises';
import { LANGUAGE } from '../language.ts';
import type { RelatedRecord } from './cut-document.ts';

/** Records that are handed over at one time. */
const AT_ONCE = 64;
/** What a bundle needs to be searched; the rest are ready-made interfaces, and what the engine's folder has. */
const NEEDED = /^(fragment|index|filter)$|^pagefind-entry\.json$|\.pf_meta$/;
const OF_ENGINE = /^pagefind\.js$|^wasm\.unknown\.pagefind$/;

/**
 * Makes a Pagefind index of some records in an empty folder.
 *
 * @param records are taken one after another, and may be made as they are taken
 * @param withEngine keeps Pagefind's script and WebAssembly there too
 * @returns the name of the index' list of words, as its entry file has it
 * @throws when Pagefind cannot be run, or refuses a record, with what it said
 */
export async function runPagefind(
  records: Iterable<RelatedRecord>,
  folder: string,
  withEngine = false,
): Promise<string> {
  const { close, createIndex } = await loadPagefind();
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    let waiting: Promise<{ errors: string[] }>[] = [];
    const settle = async () => {
      for (const answer of await Promise.all(waiting)) refuse(answer.errors);
      waiting = [];
    };
    for (const record of records) {
      waiting.push(index.addCustomRecord(record));
      if (waiting.length === AT_ONCE) await settle();
    }
    await settle();
    refuse((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    // The indexer is a process of its own, which holds all that it was given.
    await close();
  }
  for (const name of await readdir(folder)) {
    if (NEEDED.test(name) || (withEngine && OF_ENGINE.test(name))) continue;
    await rm(join(folder, name), { recursive: true });
  }
  return metaOf(folder);
}

async function loadPagefind(): Promise<typeof Pagefind> {
  try {
    return await import('pagefind');
  } catch (reason) {
    throw new Error(
      'Pagefind, which makes the index of related articles, could not be started. ' +
        'Run `npm ci`; or set `related: false` in `src/site.ts` to do without.',
      { cause: reason },
    );
  }
}

function refuse([error]: readonly string[]): void {
  if (error !== undefined) throw new Error(`Pagefind: ${error}`);
}

async function metaOf(folder: string): Promise<string> {
  const entry = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Partial<Record<string, { hash: string }>>;
  };
  const hash = entry.languages[LANGUAGE]?.hash;
  if (hash === undefined) throw new Error('Pagefind made an index that has no words.');
  return hash;
}
