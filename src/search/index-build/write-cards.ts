import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cardFile, type CardBin, type CardFiles } from '../cards/card-table.ts';
import { readNameKey } from '../cards/keys.ts';
import { filterOf } from '../cards/name-filter.ts';
import { binOf } from '../code/hash.ts';
import type { Fold } from '../text/fold.ts';
import { mergeCards } from './merge-cards.ts';
import { pack } from './pack.ts';

/** Characters of JSON that a file holds about: some 6 KB when they are packed. */
const BIN = 24_000;

/**
 * Writes the table of what searches can be led to.
 *
 * @param paths of what the shards have for it, oldest first
 * @param dir the index' folder
 * @returns where the table lies, for the manifest
 */
export async function writeCards(
  paths: readonly string[],
  fold: Fold,
  dir: string,
): Promise<CardFiles> {
  const table = await mergeCards(paths, fold);
  const text = JSON.stringify(table);
  const count = Math.max(1, Math.ceil(text.length / BIN));
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  const own = Object.keys(table).flatMap((key) => readNameKey(key) ?? []);
  const names = Buffer.from(filterOf(own)).toString('base64');
  const files: CardFiles = { folder: `cards-${hash}`, bins: count, names };
  const bins = Array.from({ length: count }, (): CardBin => ({}));
  for (const [key, value] of Object.entries(table)) {
    const bin = bins[binOf(key, count)];
    if (bin) bin[key] = value;
  }
  await mkdir(join(dir, files.folder), { recursive: true });
  for (const [at, bin] of bins.entries()) {
    await writeFile(join(dir, cardFile(files, at)), await pack(bin));
  }
  return files;
}
