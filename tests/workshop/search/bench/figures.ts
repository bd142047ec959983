import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../support/root.ts';

/**
 * What was measured last of every size: a large one takes its time, and need not be run again. The
 * number is raised when figures change their shape.
 */
const FOLDER = join(root, '.cache', 'bench-search', '3');

type Engine = 'ours' | 'stock' | 'pairs';

/** Keeps figures for the next report. */
export function keepFigures(engine: Engine, figures: { articles: number }): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${engine}-${figures.articles}.json`), JSON.stringify(figures));
}

/** The last figures of every size, the smallest first. */
export function keptFigures<T extends { articles: number }>(engine: Engine): T[] {
  mkdirSync(FOLDER, { recursive: true });
  const names = readdirSync(FOLDER).filter((name) => name.startsWith(`${engine}-`));
  const sizes = names.map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as T);
  return sizes.sort((a, b) => a.articles - b.articles);
}
