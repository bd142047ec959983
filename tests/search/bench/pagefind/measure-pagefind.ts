import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { groupMonths } from '../../../../src/search/build/shards.ts';
import { addressOf } from '../../../support/archive.ts';
import { searchableLines } from '../../../support/searchable.ts';
import { makeArchive, type MadeIssue } from '../../made-archive/make-archive.ts';
import { pairsOf, SIGNS } from './pairs.ts';

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

/** Records that are handed over at one time. */
const AT_ONCE = 64;

/** Indexes made articles by Pagefind, a shard for every shard of ours, into folders of a site. */
export async function measurePagefind(
  site: string,
  articles: number,
  seed: number,
): Promise<PagefindCost> {
  const months = new Set(Array.from(makeArchive(articles, seed), ({ day }) => day.slice(0, 7)));
  const cost: PagefindCost = { seconds: 0, memory: 0, bytes: 0, files: 0, shards: [] };
  for (const group of groupMonths(months)) {
    const records = [...makeArchive(articles, seed)]
      .filter(({ day }) => group.months.includes(day.slice(0, 7)))
      .flatMap(recordsOf);
    const folder = `pagefind-${group.months[0] ?? ''}`;
    const start = performance.now();
    const { index } = await createIndex({ forceLanguage: 'unknown', includeCharacters: SIGNS });
    if (!index) throw new Error('Pagefind made no index.');
    await addAll(index, records);
    await index.writeFiles({ outputPath: join(site, folder) });
    cost.seconds += (performance.now() - start) / 1000;
    cost.memory = Math.max(cost.memory, peakOfChild());
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

type Made = Parameters<PagefindIndex['addCustomRecord']>[0];

function recordsOf({ day, articles }: MadeIssue): Made[] {
  return articles.map((article) => {
    const { title, section, column, kind, page, authors } = article.front;
    return {
      url: `/${addressOf(article)}`,
      content: searchableLines(article).map(pairsOf).join(' '),
      language: 'unknown',
      meta: { title, date: day },
      filters: {
        year: [day.slice(0, 4)],
        section: [section],
        kind: [kind],
        page: [String(page)],
        author: authors.map(({ name }) => name),
        ...(column !== undefined && { column: [column] }),
      },
      sort: { date: day },
    };
  });
}

async function addAll(index: PagefindIndex, records: readonly Made[]): Promise<void> {
  for (let at = 0; at < records.length; at += AT_ONCE) {
    const some = records.slice(at, at + AT_ONCE);
    const answers = await Promise.all(some.map((record) => index.addCustomRecord(record)));
    const [error] = answers.flatMap(({ errors }) => errors);
    if (error !== undefined) throw new Error(`Pagefind: ${error}`);
  }
}

/** The most memory that a child of this process has held, by Linux' own account. */
function peakOfChild(): number {
  try {
    const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim();
    const peaks = children.split(' ').map((id) => {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      return Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    });
    return Math.max(...peaks);
  } catch {
    return 0;
  }
}
