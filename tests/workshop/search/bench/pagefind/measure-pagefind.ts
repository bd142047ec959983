import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { makeArchive, type MadeIssue } from '../../../made-archive/make-archive.ts';
import { pairRecords, stockPages, type Add } from './pages.ts';
import { SIGNS } from './pairs.ts';
import { peakOfChildren } from '../peak-of-children.ts';

/** What indexing an archive by Pagefind costs, and how large the index is. */
export interface PagefindCost {
  /** Without the time that making the articles takes. */
  seconds: number;
  /** Megabytes that the indexer's process held at most; 0 where the system does not tell. */
  memory: number;
  bytes: number;
  files: number;
  /** Folders of the shards, oldest first. */
  shards: string[];
}

/**
 * The ways in which Pagefind is measured: as it comes, over pages; or so that it finds any string, by
 * pairs of characters.
 */
export const FLAVOURS = ['stock', 'pairs'] as const;
export type Flavour = (typeof FLAVOURS)[number];

/** Records that are handed over at one time. */
const AT_ONCE = 64;
/** Articles that make one index, as a site of its own would be; more would take too much memory. */
const IN_ONE = 10_000;

/** Indexes made articles by Pagefind, into folders of a site: one, or several where they are many. */
export async function measurePagefind(
  site: string,
  flavour: Flavour,
  articles: number,
  seed: number,
): Promise<PagefindCost> {
  const recordsOf = flavour === 'stock' ? stockPages : pairRecords;
  const cost: PagefindCost = { seconds: 0, memory: 0, bytes: 0, files: 0, shards: [] };
  for (const issues of volumesOf(makeArchive(articles, seed))) {
    const records = issues.flatMap(recordsOf);
    const folder = `pagefind-${issues[0]?.day ?? ''}`;
    const start = performance.now();
    const { index } = await createIndex(
      flavour === 'stock' ? {} : { forceLanguage: 'unknown', includeCharacters: SIGNS },
    );
    if (!index) throw new Error('Pagefind made no index.');
    await addAll(index, records);
    await index.writeFiles({ outputPath: join(site, folder) });
    cost.seconds += (performance.now() - start) / 1000;
    cost.memory = Math.max(cost.memory, peakOfChildren());
    await index.deleteIndex();
    await close();
    cost.shards.push(folder);
  }
  for (const folder of cost.shards) {
    for (const name of readdirSync(join(site, folder), { recursive: true, encoding: 'utf8' })) {
      const stats = statSync(join(site, folder, name));
      // The ready-made interfaces are no part of an index.
      if (!stats.isFile() || /ui|component|highlight/.test(name)) continue;
      cost.files++;
      cost.bytes += stats.size;
    }
  }
  return cost;
}

/** Consecutive issues whose articles make one index. */
function* volumesOf(issues: Iterable<MadeIssue>): Generator<MadeIssue[]> {
  let [volume, size]: [MadeIssue[], number] = [[], 0];
  for (const issue of issues) {
    if (size + issue.articles.length > IN_ONE) {
      yield volume;
      [volume, size] = [[], 0];
    }
    volume.push(issue);
    size += issue.articles.length;
  }
  if (size > 0) yield volume;
}

async function addAll(index: PagefindIndex, records: readonly Add[]): Promise<void> {
  for (let at = 0; at < records.length; at += AT_ONCE) {
    const some = records.slice(at, at + AT_ONCE);
    const answers = await Promise.all(some.map((add) => add(index)));
    const [error] = answers.flatMap(({ errors }) => errors);
    if (error !== undefined) throw new Error(`Pagefind: ${error}`);
  }
}
