import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/root.ts';

/** What was measured last of every size: a large one takes its time, and need not be run again. */
const FOLDER = join(root, '.cache', 'bench-search');

type Engine = 'ours' | 'pagefind';

/** Keeps figures for the next report. */
export function keepFigures(engine: Engine, sizes: readonly { articles: number }[]): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const size of sizes) {
    writeFileSync(join(FOLDER, `${engine}-${size.articles}.json`), JSON.stringify(size));
  }
}

/** The last figures of every size, the smallest first. */
export function keptFigures<T extends { articles: number }>(engine: Engine): T[] {
  const names = readdirSync(FOLDER).filter((name) => name.startsWith(`${engine}-`));
  const sizes = names.map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as T);
  return sizes.sort((a, b) => a.articles - b.articles);
}
