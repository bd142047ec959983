import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildIndex } from '../../../../src/search/index-build/build-index.ts';
import { INDEX_FOLDER } from '../../../../src/search/manifest.ts';
import { searchableArchive } from '../../../../src/data/searchable/searchable-archive.ts';

/**
 * What a file of the index belongs to, by its path there; the first that fits counts. What fits none
 * is the rest: tables, manifest, words to suggest.
 */
const PARTS = [
  // Another index that lies there is weighed apart.
  ['apart', /(^|\/)pagefind[^/]*\//],
  // What the pages' ledgers add.
  ['rest', /\/pages\//],
  ['strings', /\/[pxsc]\//],
  ['texts', /\/t\//],
  ['facts', /\/f\//],
] as const;
type Part = (typeof PARTS)[number][0];

/** What indexing an archive costs, and how large the index is. */
export interface IndexCost {
  seconds: number;
  /** Time of the processors, so that what else the machine does is not counted. */
  cpuSeconds: number;
  /** Megabytes that the process held at most. */
  memory: number;
  /** Bytes of the files of the index. */
  bytes: Record<Part, number>;
  /** Files, without those apart. */
  files: number;
}

/** Indexes the archive in a folder, in this process, which should do nothing else. */
export async function measureIndex(folder: string): Promise<IndexCost> {
  const site = join(folder, 'site');
  mkdirSync(site, { recursive: true });
  const archive = searchableArchive(join(folder, 'articles'));
  const start = performance.now();
  const before = process.cpuUsage();
  await buildIndex({ archive, site, cache: join(folder, 'cache') });
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const cpuSeconds = (user + system) / 1e6;
  const memory = process.resourceUsage().maxRSS / 1024;
  return { seconds, cpuSeconds, memory, ...weigh(join(site, INDEX_FOLDER)) };
}

/** Bytes of the index, without those apart. */
export function bytesOf({ bytes }: Pick<IndexCost, 'bytes'>): number {
  return bytes.strings + bytes.texts + bytes.facts + bytes.rest;
}

function weigh(folder: string): Pick<IndexCost, 'bytes' | 'files'> {
  const bytes = { strings: 0, texts: 0, facts: 0, rest: 0, apart: 0 };
  let files = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const stats = statSync(join(folder, name));
    if (!stats.isFile()) continue;
    const part = partOf(name.replaceAll('\\', '/'));
    bytes[part] += stats.size;
    if (part !== 'apart') files++;
  }
  return { bytes, files };
}

function partOf(path: string): Part {
  return PARTS.find(([, sign]) => sign.test(path))?.[0] ?? 'rest';
}
