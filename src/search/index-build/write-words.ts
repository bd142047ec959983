import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { files, type Manifest } from '../manifest.ts';
import { fileOf, soundAt, type LexiconHead } from '../suggest/lexicon.ts';
import { openSounds, type SoundTable } from '../suggest/sounds.ts';
import { tableOfWords, type End, type Word } from '../suggest/word-table.ts';
import { pack } from './pack.ts';

/** Files that the words are spread over by each end: some kilobytes each, and few in all. */
const MOST_FILES: Record<End, number> = { first: 46, last: 12 };
/** Words that are worth no file of their own. */
const FEWEST_WORDS = 300;
/** Words whose last syllable is asked for: shorter ones are told by their first or by their sound. */
const LEAST_LAST = 3;

/**
 * Writes the words to suggest by the sound of their first syllable, and longer words once more by that
 * of their last: what is like a word agrees with it at one end.
 *
 * @param dir the index' folder
 */
export async function writeWords(
  words: readonly Word[],
  sounds: SoundTable,
  manifest: Pick<Manifest, 'words'>,
  dir: string,
): Promise<void> {
  const open = openSounds(sounds);
  const head: LexiconHead = { sounds, files: { first: [], last: [] } };
  for (const end of ['first', 'last'] as const) {
    const own = words.filter((word) => end === 'first' || isKeptByLast(word));
    const starts = (head.files[end] = startsOf(own, end));
    const groups = Map.groupBy(own, (word) => fileOf(starts, soundAt(word, end)));
    await mkdir(join(dir, manifest.words, end), { recursive: true });
    for (const file of starts.keys()) {
      const table = await pack(tableOfWords(groups.get(file) ?? [], open));
      await writeFile(join(dir, files.words(manifest, end, String(file))), table);
    }
  }
  await writeFile(join(dir, files.sounds(manifest)), await pack(head));
}

function isKeptByLast({ text, isPair }: Word): boolean {
  return !isPair && [...text].length >= LEAST_LAST;
}

/** The near sounds with which files begin that hold about as many words each. */
function startsOf(words: readonly Word[], end: End): string[] {
  const groups = Map.groupBy(words, (word) => soundAt(word, end));
  const share = Math.max(FEWEST_WORDS, words.length / MOST_FILES[end]);
  const starts: string[] = [];
  let before = 0;
  for (const sound of [...groups.keys()].sort()) {
    if (starts.length === 0 || before >= share * starts.length) starts.push(sound);
    before += groups.get(sound)?.length ?? 0;
  }
  return starts.length > 0 ? starts : [''];
}
