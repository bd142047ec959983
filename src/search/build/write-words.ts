import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { files, type Manifest } from '../manifest.ts';
import { LETTERS, letterOf } from '../suggest/syllables.ts';
import { tableOfWords, type End, type SoundTable, type Word } from '../suggest/word-table.ts';
import { pack } from './pack.ts';

/** Sides of a word by which it is kept, and the place of the syllable that says where. */
const ENDS: readonly [End, number][] = [
  ['first', 0],
  ['last', -1],
];

/**
 * Writes the words to suggest, a file for each letter that they begin with, and for each that their
 * last syllable begins with: what is like a word agrees with it at one end.
 *
 * @param dir the index' folder
 */
export async function writeWords(
  words: readonly Word[],
  sounds: SoundTable,
  manifest: Pick<Manifest, 'words'>,
  dir: string,
): Promise<void> {
  for (const [end, place] of ENDS) {
    const groups = Map.groupBy(words, ({ syllables }) => letterOf(syllables.at(place) ?? ''));
    await mkdir(join(dir, manifest.words, end), { recursive: true });
    for (const letter of LETTERS) {
      const table = await pack(tableOfWords(groups.get(letter) ?? []));
      await writeFile(join(dir, files.words(manifest, end, letter)), table);
    }
  }
  await writeFile(join(dir, files.sounds(manifest)), await pack(sounds));
}
