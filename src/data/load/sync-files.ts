import { readFile } from 'node:fs/promises';
import type { LoaderContext } from 'astro/loaders';
import { listDayFiles, type DayFile, type Tree } from './tree.ts';
import { watchFiles } from './watch-files.ts';

/** What a loader makes of one file. */
export interface Loaded {
  id: string;
  data: Record<string, unknown>;
}

/**
 * Brings a collection in step with the files of the tree, and in the development server keeps it
 * so. A file that is as it was when it was
 * last loaded is not parsed again, so a closed year costs no more than reading it.
 *
 * @param shape part of every digest; it changes when what is stored of a file changes
 * @param suffix ends the names of the files
 */
export async function syncFiles(
  context: LoaderContext,
  tree: Tree,
  shape: string,
  suffix: string,
  parse: (text: string, file: DayFile) => Loaded,
): Promise<void> {
  const sync = () => syncOnce(context, tree, shape, suffix, parse);
  await sync();
  watchFiles(context, tree.dir, suffix, sync);
}

async function syncOnce(
  { store, generateDigest }: LoaderContext,
  tree: Tree,
  shape: string,
  suffix: string,
  parse: (text: string, file: DayFile) => Loaded,
): Promise<void> {
  const known = new Map(store.values().map((entry) => [entry.data['file'], entry]));
  const kept = new Set<string>();
  for (const file of await listDayFiles(tree, suffix)) {
    const text = await readFile(file.path, 'utf8');
    // The store keeps what it has under the same digest: the same file of another tree is another.
    const digest = generateDigest(`${shape}\n${file.path}\n${text}`);
    const before = known.get(file.path);
    if (before?.digest === digest) {
      kept.add(before.id);
      continue;
    }
    const { id, data } = parse(text, file);
    store.set({ id, data, digest });
    kept.add(id);
  }
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
}
