import type { Fold } from '../text/fold.ts';
import type { CardFiles } from './card-table.ts';
import { nameKey } from './keys.ts';
import { mayKnow } from './name-filter.ts';

/** A third of the characters or more are of these in whatever names a time, an issue's number or a page. */
const OF_TIME =
  /[\d〇○零一二两三四五六七八九十廿卅百年月日号期版今昨前去上旧当本这春秋节庆夕旦午端阳腊正初元除清]/gu;

/**
 * Whether a search's words may name something that the archive can lead to. Where they surely don't,
 * nothing need be asked for to know it.
 *
 * @param names the filter of names, as the manifest has it
 */
export function mayName(words: string, names: CardFiles['names'], fold: Fold): boolean {
  const filter = Uint8Array.from(atob(names), (one) => one.charCodeAt(0));
  return [words, ...words.split(/\s+/)].some(
    (word) => mayBeTime(word) || mayKnow(filter, nameKey(word, fold)),
  );
}

function mayBeTime(words: string): boolean {
  const plain = words.normalize('NFKC').replace(/\s/g, '');
  return plain !== '' && (plain.match(OF_TIME)?.length ?? 0) >= plain.length / 3;
}
