import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

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

/** Marks of words that hold a sentence together: 个 of 三个村. */
const LITTLE = /^[qrupcdvfy]/;
/**
 * Of two words of which one ends with the other, 人林埭镇 and 林埭镇, the longer is none where it stands
 * in so small a share of the shorter one's articles; less where the shorter is of two characters, for
 * several villages may end with 河村. And the shorter is a piece, 青港村 of 杉青港村, where nearly all of
 * its articles have the longer.
 */
const SHARES = { stray: 0.3, strayFromTwo: 0.05, piece: 0.9 };
/** Fewest characters of a name that another one may hold. */
const LEAST = 2;

/**
 * Picks the names of places out of words: what ends like one, and begins with no word of the language.
 * 独山港镇 is one, 示范村 and 美丽乡村 are none.
 *
 * @param words folded, with the articles that each stands in
 */
export function findPlaces(words: ReadonlyMap<string, number>): string[] {
  const jieba = Jieba.withDict(dict);
  frequent ??= frequentWords();
  const isFrequent = (word: string) => frequent?.has(word) ?? false;
  const places = [...words.keys()].filter((word) => {
    const [, stem = '', end = ''] = PLACE.exec(word) ?? [];
    if (stem === '' || HAS_PLACE.test(stem)) return false;
    if (end.length < TAIL && isFrequent(word.slice(-TAIL))) return false;
    const [whole, ...others] = jieba.tag(word, true);
    if (others.length === 0 && whole?.tag === PLACE_MARK) return true;
    const parts = jieba.tag(stem, true);
    const isProper = parts.every(
      ({ word: part, tag }) =>
        tag === PLACE_MARK || (PROPER.test(tag) && (part.length === 1 || !isFrequent(part))),
    );
    // Of 新埭 the dictionary knows nothing but the characters.
    const isUnknown = parts.every(({ word: part, tag }) => part.length === 1 && !LITTLE.test(tag));
    return isProper || isUnknown;
  });
  return wholeNames(places, words);
}

/** Names without those that are a shorter name with a stray character before it, or a piece of a longer. */
function wholeNames(places: readonly string[], words: ReadonlyMap<string, number>): string[] {
  const dropped = new Set<string>();
  for (const place of places) {
    for (let from = 1; from <= place.length - LEAST; from++) {
      const inner = place.slice(from);
      const [own, others] = [words.get(place) ?? 0, words.get(inner)];
      if (others === undefined || ENDS.includes(inner)) continue;
      const stray = inner.length > LEAST ? SHARES.stray : SHARES.strayFromTwo;
      if (own < stray * others) dropped.add(place);
      else if (own > SHARES.piece * others) dropped.add(inner);
    }
  }
  return places.filter((place) => !dropped.has(place));
}

let frequent: ReadonlySet<string> | undefined;

/** The words of the dictionary that are frequent. */
function frequentWords(): Set<string> {
  const rows = Buffer.from(dict).toString('utf8').split('\n');
  const cells = rows.map((row) => row.split(' ', 3));
  const isFrequent = ([, count]: string[]) => Number(count) >= COMMON;
  return new Set(cells.filter(isFrequent).map(([word = '']) => word));
}
