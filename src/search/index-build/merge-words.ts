import { readFile } from 'node:fs/promises';
import { pinyin } from 'pinyin-pro';
import type { Word } from '../suggest/word-table.ts';
import type { WordKind, WordRow } from './gather-words.ts';

/** Words and pairs of words that are kept of an archive, the most frequent; names come on top. */
const MOST = { word: 30_000, pair: 12_000 };
const SYLLABLE = /^[a-z0-9]+$/;

interface Sum {
  articles: number;
  cuts: number;
  kind: WordKind;
}

/** Of several kinds that a word is in different years, the first counts. */
const KINDS: readonly WordKind[] = ['author', 'column', 'word', 'pair', 'part'];

/**
 * Puts the words of all shards together, and finds what they sound like.
 *
 * @param paths of the shards' words; read one by one
 * @returns the most frequent first, words and pairs
 */
export async function mergeWords(paths: readonly string[]): Promise<Word[]> {
  const sums = new Map<string, Sum>();
  for (const path of paths) {
    for (const row of JSON.parse(await readFile(path, 'utf8')) as WordRow[]) add(sums, row);
  }
  const left = { ...MOST };
  return [...sums]
    .sort(([a, x], [b, y]) => y.articles - x.articles || (a < b ? -1 : 1))
    .filter(([, { kind, cuts }]) => {
      if (kind === 'author' || kind === 'column') return true;
      return kind !== 'part' && cuts > 0 && left[kind]-- > 0;
    })
    .map(([text, { kind, articles }]): Word => ({
      ...{ text, articles, syllables: soundOf(text, kind) },
      ...(kind === 'pair' && { isPair: true }),
    }))
    .filter(({ syllables }) => syllables.length > 0);
}

function add(sums: Map<string, Sum>, [text, articles, cuts, kind]: WordRow): void {
  const before = sums.get(text);
  sums.set(text, {
    articles: (before?.articles ?? 0) + articles,
    cuts: (before?.cuts ?? 0) + cuts,
    kind: KINDS.find((one) => one === kind || one === before?.kind) ?? kind,
  });
}

/** The syllables of a word; those of an author begin with a surname, 单 is shan there. */
function soundOf(text: string, kind: WordKind): string[] {
  const surname = kind === 'author' ? 'head' : 'off';
  const syllables = pinyin(text, { toneType: 'none', v: true, type: 'array', surname });
  return syllables.filter((syllable) => SYLLABLE.test(syllable));
}
