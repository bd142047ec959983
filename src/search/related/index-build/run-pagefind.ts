import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type * as Pagefind from 'pagefind';
import { inLanes } from '../../../data/load/in-lanes.ts';
import { LANGUAGE } from '../language.ts';
import type { RelatedRecord } from './cut-document.ts';

/** Records that are handed over at one time. */
const AT_ONCE = 64;
/** What a bundle needs to be searched; the rest are ready-made interfaces. */
const NEEDED = /^(fragment|index|filter)\/|^pagefind-entry\.json$|\.pf_meta$/;
const OF_ENGINE = /^pagefind\.js$|^wasm\.unknown\.pagefind$/;

/**
 * Makes a Pagefind index of some records and writes it into an empty folder.
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
    // Files that Pagefind writes by itself may not be whole when it says that it is done.
    const { files, errors: faults } = await index.getFiles();
    refuse(faults);
    const wanted = files.filter(
      ({ path }) => NEEDED.test(path) || (withEngine && OF_ENGINE.test(path)),
    );
    for (const place of new Set(wanted.map(({ path }) => dirname(path)))) {
      await mkdir(join(folder, place), { recursive: true });
    }
    await inLanes(wanted, ({ path, content }) => writeFile(join(folder, path), content));
    return metaOf(wanted);
  } finally {
    // The indexer is a process of its own, which holds all that it was given.
    await close();
  }
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

function metaOf(files: readonly Pagefind.IndexFile[]): string {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages } = JSON.parse(new TextDecoder().decode(entry?.content)) as {
    languages: Partial<Record<string, { hash: string }>>;
  };
  const hash = languages[LANGUAGE]?.hash;
  if (hash === undefined) throw new Error('Pagefind made an index that has no words.');
  return hash;
}
