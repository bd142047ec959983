import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { linesOf } from '../record.ts';
import type { Fold } from '../text/fold.ts';
import type { ShardDocument } from './write-shard.ts';

/** What the names of places end with; the longer before those that they end with. */
const ENDS = ['街道', '社区', '新区', '开发区', '经开区', '港区', '镇', '乡', '村', '港', '县'];
const PLACE = new RegExp(`^(\\p{Script=Han}{2,4}?)(${ENDS.join('|')})$`, 'u');
/** A place within a place, 林埭镇葳乡, is two. */
const HAS_PLACE = /街道|社区|区|镇|乡|村|县|市/u;
/** Marks of names of places, of people and of words that the dictionary does not know, in jieba's letters. */
const PROPER = /^(ns|nr|nz|x|zg|ng|g|j)/;
const PLACE_MARK = 'ns';
/** A stem that the dictionary has as often is a word of the language: 文明村, 智慧社区. */
const COMMON = 200;
/** Characters of the words that a common name ends with: 水乡, 小镇. */
const TAIL = 2;

/** Ends of what has villages and of what is one, and the most characters that stand before them. */
const TOWN_END = /(?:镇|乡|街道)$/u;
const VILLAGE = /(\p{Script=Han}{2,4}(?:镇|乡|街道))(\p{Script=Han}{2,4}?(?:村|社区))/gu;

/**
 * Picks the names of places out of words: what ends like one, and begins with no word of the language.
 * 独山港镇 is one, 示范村 and 美丽乡村 are none.
 *
 * @param words folded
 */
export function findPlaces(words: readonly string[]): string[] {
  const jieba = Jieba.withDict(dict);
  const frequent = frequentWords();
  return words.filter((word) => {
    const [, stem = '', end = ''] = PLACE.exec(word) ?? [];
    if (stem === '' || HAS_PLACE.test(stem)) return false;
    if (end.length < TAIL && frequent.has(word.slice(-TAIL))) return false;
    const [whole, ...others] = jieba.tag(word, true);
    if (others.length === 0 && whole?.tag === PLACE_MARK) return true;
    const parts = jieba.tag(stem, true);
    return parts.every(
      ({ word: part, tag }) =>
        tag === PLACE_MARK || (PROPER.test(tag) && (part.length === 1 || !frequent.has(part))),
    );
  });
}

/** The villages that texts name right after their town. */
export function joinPlaces(
  articles: readonly ShardDocument[],
  places: ReadonlySet<string>,
  fold: Fold,
): [town: string, village: string][] {
  const found = new Map<string, [string, string]>();
  const text = articles.flatMap(({ record }) => linesOf(record).map((line) => fold(line.text)));
  for (const [, before = '', village = ''] of text.flatMap((line) => [...line.matchAll(VILLAGE)])) {
    const town = endsIn(before, places);
    if (town && TOWN_END.test(town) && places.has(village)) {
      found.set(`${town} ${village}`, [town, village]);
    }
  }
  return [...found.values()];
}

/** The longest place that a text ends with: 独山港镇 of 在独山港镇. */
function endsIn(text: string, places: ReadonlySet<string>): string | undefined {
  for (let from = 0; from < text.length - 2; from++) {
    if (places.has(text.slice(from))) return text.slice(from);
  }
  return undefined;
}

/** The words of the dictionary that are frequent. */
function frequentWords(): Set<string> {
  const rows = Buffer.from(dict).toString('utf8').split('\n');
  const cells = rows.map((row) => row.split(' ', 3));
  const isFrequent = ([, count]: string[]) => Number(count) >= COMMON;
  return new Set(cells.filter(isFrequent).map(([word = '']) => word));
}
