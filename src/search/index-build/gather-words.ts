import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { TextRecord } from '../../schema/search-document.ts';
import { linesOf } from '../record.ts';
import type { Fold } from '../text/fold.ts';
import { createPairCounter } from './count-pairs.ts';
import { cutWords, isHan } from './cut-words.ts';
import type { SearchDocument } from '../../schema/search-document.ts';

/**
 * What a word is: an author, a column, a word of the language or one that stands among different
 * neighbours; or else it may be a part of a longer one, as 港镇 of 独山港镇 (accessor variety, Feng and
 * others: Accessor Variety Criteria for Chinese Word Extraction, 2004). A pair is two words that often
 * stand together, as 跨境 + 电商 do.
 */
export type WordKind = 'author' | 'column' | 'word' | 'pair' | 'part';

/** A word of a shard: the articles that it stands in, and those in which it is cut as a word. */
export type WordRow = [text: string, articles: number, cuts: number, kind: WordKind];

/** Where a shard keeps its words in the cache. Another name makes all shards anew. */
export const WORDS_FILE = 'words-2.json';

/** Words that a shard keeps, the most frequent; pairs and names come on top. */
const MOST = 60_000;

/** What is known of a word while a shard is read. */
interface Known {
  kind: WordKind;
  articles: number;
  cuts: number;
  before: Side;
  after: Side;
}

/** The neighbours of a word on one side: none seen, the only one, or true where they differ. */
type Side = string | true | undefined;

/** Gathers the words of a shard's articles. */
export function gatherWords(documents: readonly SearchDocument[], fold: Fold): WordRow[] {
  const jieba = Jieba.withDict(dict);
  const words = new Map<string, Known>();
  const counter = createPairCounter(jieba);
  for (const { record, facts } of documents) {
    const text = foldedLines(record, fold).join('\n');
    const cuts = cutWords(text, jieba);
    counter.add(text);
    for (const { text, before, after } of cuts) {
      const word = know(words, text, jieba);
      word.before = meet(word.before, before);
      word.after = meet(word.after, after);
    }
    for (const text of new Set(cuts.map((cut) => cut.text))) know(words, text, jieba).cuts++;
    for (const name of facts?.column ?? []) know(words, fold(name), jieba).kind = 'column';
    for (const name of facts?.author ?? []) know(words, fold(name), jieba).kind = 'author';
  }
  for (const [text, cuts] of counter.pairs()) knowPair(words, text, cuts);
  countArticles(words, documents, fold, jieba);
  const rows = Array.from(words, ([text, { kind, articles, cuts, before, after }]): WordRow => {
    const isFree = before === true && after === true;
    return [text, articles, cuts, kind === 'part' && isFree ? 'word' : kind];
  });
  rows.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const isOnTop = (kind: WordKind) => kind === 'author' || kind === 'column' || kind === 'pair';
  return rows.filter(([, , , kind], place) => place < MOST || isOnTop(kind));
}

function knowPair(words: Map<string, Known>, text: string, cuts: number): void {
  const word = words.get(text);
  if (word && word.kind !== 'part') return;
  words.set(text, { kind: 'pair', articles: 0, cuts, before: undefined, after: undefined });
}

/** Counts the articles that a word stands in anywhere, also within others, as a search finds it. */
function countArticles(
  words: Map<string, Known>,
  documents: readonly SearchDocument[],
  fold: Fold,
  jieba: Jieba,
): void {
  const [own, others] = [[...words.keys()].filter(isHan), [...words.keys()].filter(isOther)];
  jieba.loadDict(Buffer.from(own.map((text) => `${text} 1 n\n`).join('')));
  for (const { record } of documents) {
    const lines = foldedLines(record, fold);
    const found = new Set(jieba.cutAll(lines.join('\n')));
    for (const text of others) if (lines.some((line) => line.includes(text))) found.add(text);
    for (const text of found) if (text.length > 1) know(words, text, jieba).articles++;
  }
}

function foldedLines(record: TextRecord, fold: Fold): string[] {
  return linesOf(record).map(({ text }) => fold(text));
}

function know(words: Map<string, Known>, text: string, jieba: Jieba): Known {
  const known = words.get(text);
  if (known) return known;
  const kind = jieba.cutAll(text).includes(text) ? 'word' : 'part';
  const word: Known = { kind, articles: 0, cuts: 0, before: undefined, after: undefined };
  words.set(text, word);
  return word;
}

/** What the neighbours are with one more; the end of a clause is as good as several. */
function meet(side: Side, neighbour: string): Side {
  if (side === true || !isHan(neighbour)) return true;
  return side === undefined || side === neighbour ? neighbour : true;
}

function isOther(text: string): boolean {
  return !isHan(text);
}
