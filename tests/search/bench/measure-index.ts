import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildIndex } from '../../../src/search/build/build-index.ts';
import { INDEX_FOLDER } from '../../../src/search/manifest.ts';

/** What indexing an archive costs, and how large the index is. */
export interface IndexCost {
  seconds: number;
  /** Time of the processors, so that what else the machine does is not counted. */
  cpuSeconds: number;
  /** Megabytes that the process held at most. */
  memory: number;
  /** Bytes of the files of the index. */
  grams: number;
  texts: number;
  facts: number;
  /** Tables, manifest, and what the pages' ledgers add. */
  rest: number;
  files: number;
}

/** Indexes the archive in a folder, in this process, which should do nothing else. */
export async function measureIndex(folder: string): Promise<IndexCost> {
  const site = join(folder, 'site');
  mkdirSync(site, { recursive: true });
  const start = performance.now();
  const before = process.cpuUsage();
  await buildIndex({ articles: join(folder, 'articles'), site, cache: join(folder, 'cache') });
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const cpuSeconds = (user + system) / 1e6;
  const memory = process.resourceUsage().maxRSS / 1024;
  return { seconds, cpuSeconds, memory, ...weigh(join(site, INDEX_FOLDER)) };
}

function weigh(folder: string) {
  const sum = { grams: 0, texts: 0, facts: 0, rest: 0, files: 0 };
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const stats = statSync(join(folder, name));
    if (!stats.isFile()) continue;
    sum.files++;
    sum[partOf(name)] += stats.size;
  }
  return sum;
}

function partOf(name: string): 'grams' | 'texts' | 'facts' | 'rest' {
  if (!/[\\/]articles[\\/]/.test(name)) return 'rest';
  if (/[\\/]g[\\/]/.test(name)) return 'grams';
  return /[\\/]t[\\/]/.test(name) ? 'texts' : 'facts';
}
