import type { Loader } from 'astro/loaders';
import { BrokenFile } from '../../schema/broken-file.ts';
import { type Entry } from '../../schema/entry.ts';
import { ledgerSchema, type Ledger } from '../../schema/ledger.ts';
import { parseJson } from '../../schema/parse-json.ts';
import type { PageMeta } from './meta.ts';
import { syncFiles } from './sync-files.ts';
import type { Tree } from './tree.ts';

/** Part of every digest: raise it when what is stored of a page changes. */
const SHAPE = 'pages-3';

/** Loads the light part of every page: its ledger without the dump's text. */
export function pagesLoader(tree: Tree): Loader {
  return {
    name: 'archive-pages',
    load: (context) =>
      syncFiles(context, tree, SHAPE, '.ledger.json', (text, { day, path }) => {
        const { entries, ...light } = parseLedger(text, path);
        delete light.added;
        const data: PageMeta = { ...light, day, characters: count(entries), file: path };
        return { id: `${day}-p${light.page}`, data: { ...data } };
      }),
  };
}

/**
 * Reads a ledger file's text.
 *
 * @throws BrokenFile when it is not JSON or not as the schema wants it
 */
export function parseLedger(text: string, path: string): Ledger {
  const ledger = parseJson(text, ledgerSchema);
  if ('value' in ledger) return ledger.value;
  throw new BrokenFile(path, ledger.fault);
}

function count(entries: Entry[]): PageMeta['characters'] {
  const sums = { article: 0, furniture: 0, markup: 0, dropped: 0, replaced: 0 };
  for (const entry of entries) sums[entry.use] += entry.to - entry.from;
  return sums;
}
