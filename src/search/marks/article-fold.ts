import { fetchFrom } from '../engine/files.ts';
import { files, type Manifest } from '../manifest.ts';
import { createFold, type Fold } from '../text/fold.ts';
import { readVariants } from '../text/variants.ts';

/** How an article's text is folded: its page brings the few traditional characters that it has. */
export function foldOfArticle({ variants = '' }: DOMStringMap): Fold {
  return createFold(readVariants(variants));
}

/**
 * How the index folds, by its table of all traditional characters. Links that the search page makes
 * have folded words and need it not; for others it is worth a look before they are given up.
 *
 * @throws when the table cannot be read
 */
export async function foldOfIndex({ index = '' }: DOMStringMap): Promise<Fold> {
  const read = async (name: string) => new TextDecoder().decode(await fetchFrom(index)(name));
  const manifest = JSON.parse(await read(files.manifest)) as Manifest;
  return createFold(readVariants(await read(manifest.variants)));
}
