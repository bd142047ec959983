import { createAlphabet } from '../code/alphabet.ts';
import { unpackTables, unpackVariants } from '../code/tables.ts';
import { fetchFrom } from '../engine/files.ts';
import { files } from '../manifest.ts';
import { readManifest } from '../read-manifest.ts';
import { createFold, type Fold } from '../text/fold.ts';

/** How an article's text is folded: its page brings the few traditional characters that it has. */
export function foldOfArticle({ variants = '' }: DOMStringMap): Fold {
  const characters = [...variants];
  const pairs = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2) {
    pairs.set(characters[at] ?? '', characters[at + 1] ?? '');
  }
  return createFold(pairs);
}

/**
 * How the index folds, by its table of all traditional characters. Links that the search page makes
 * have folded words and need it not; for others it is worth a look before they are given up.
 *
 * @throws when the table cannot be read, or was written by another version
 */
export async function foldOfIndex({ index = '' }: DOMStringMap): Promise<Fold> {
  const read = fetchFrom(index);
  const manifest = readManifest(await read(files.manifest));
  const [tables, variants] = await Promise.all([read(manifest.tables), read(manifest.variants)]);
  const { characters } = unpackTables(tables);
  return createFold(unpackVariants(variants, createAlphabet(characters)));
}
