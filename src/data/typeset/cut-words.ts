import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { LOCAL_WORDS } from './local-words.ts';

/** Counted so often as jieba's own dictionary counts a common place: the word wins over its parts. */
const OFTEN = 100_000;

let cutter: Jieba | undefined;

/**
 * Cuts a line into words by jieba's dictionary and the names of the place. What the dictionary does
 * not know comes out as single characters: its guesses (赛在平 in 创业赛在平举办) would be taken for words.
 *
 * @returns the words and marks in order; together they are the line
 */
export function cutWords(line: string): string[] {
  return openCutter().cut(line, false);
}

function openCutter(): Jieba {
  if (cutter) return cutter;
  const made = Jieba.withDict(dict);
  made.loadDict(Buffer.from(LOCAL_WORDS.map((word) => `${word} ${OFTEN} n\n`).join('')));
  return (cutter = made);
}
