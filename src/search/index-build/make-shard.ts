import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShardInfo } from '../manifest.ts';
import { CARDS_FILE, gatherCards } from './gather-cards.ts';
import { gatherWords, WORDS_FILE } from './gather-words.ts';
import type { SearchDocument, SearchSource } from '../../schema/search-document.ts';
import { yearOf, type ShardMonths } from './shards.ts';
import { variantsIn } from './variants-in.ts';
import { writeShard, type Script } from './write-shard.ts';

/** Months that are indexed together, as the index has them: their articles, and what else their pages held. */
export interface Shard {
  articles: ShardInfo;
  pages: ShardInfo;
  /** The traditional characters that its texts have. */
  variants: string;
}

/** Written last: a folder that has it is whole. */
export const SHARD_FILE = 'shard.json';

/** The shard that an earlier build left in the cache, or nothing. */
export async function keptShard(cache: string, folder: string): Promise<Shard | undefined> {
  try {
    return JSON.parse(await readFile(join(cache, folder, SHARD_FILE), 'utf8')) as Shard;
  } catch {
    return undefined;
  }
}

/**
 * Makes a shard in the cache, whole or not at all.
 *
 * @param source is let go as soon as it is read
 * @param folder its name there
 */
export async function makeShard(
  group: ShardMonths,
  source: SearchSource,
  script: Script,
  cache: string,
  folder: string,
): Promise<Shard> {
  const draft = `${folder}.draft`;
  await rm(join(cache, draft), { recursive: true, force: true });
  await mkdir(join(cache, draft), { recursive: true });
  const { articles, pages } = source.documents();
  const texts = [...articles, ...pages].map(({ record }) => Object.values(record).join());
  const variants = new Set(texts.flatMap((text) => [...variantsIn(text)]));
  const write = async (kind: 'articles' | 'pages', documents: readonly SearchDocument[]) => {
    const years = startsOf(group.months, documents);
    const info = { name: group.name, folder: kind, years };
    const shard = await writeShard(documents, info, script, join(cache, draft));
    return { ...shard, folder: join(folder, kind) };
  };
  const shard: Shard = {
    articles: await write('articles', articles),
    pages: await write('pages', pages),
    variants: [...variants].join(''),
  };
  const words = gatherWords(articles, script.fold);
  await writeFile(join(cache, draft, WORDS_FILE), JSON.stringify(words));
  const cards = gatherCards(articles, pages, words, script.fold);
  await writeFile(join(cache, draft, CARDS_FILE), JSON.stringify(cards));
  await writeFile(join(cache, draft, SHARD_FILE), JSON.stringify(shard));
  await rm(join(cache, folder), { recursive: true, force: true });
  await rename(join(cache, draft), join(cache, folder));
  return shard;
}

/** For each year the number of its first document. */
function startsOf(
  months: readonly string[],
  documents: readonly SearchDocument[],
): ShardInfo['years'] {
  const years = [...new Set(months.map(yearOf))];
  const dated = documents.map(({ day }) => yearOf(day));
  return years.map((year) => ({ year, from: dated.filter((other) => other < year).length }));
}
