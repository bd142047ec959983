import { existsSync, mkdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT, type Archive } from '../archive/tree/archive.ts';
import { parseApart } from './parse-apart.ts';

/** Editors save in bursts; a parse waits until they are quiet for so long. */
const QUIET = 200;

/** Parses again whenever dumps, corrections or the parser change. */
export function watchSources(archive: Archive): FSWatcher[] {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(() => parseApart(archive));
    }, QUIET);
  };
  mkdirSync(archive.corrections, { recursive: true });
  const parser = ['src/parse', 'src/schema'].map((path) => join(PROJECT_ROOT, path));
  return [archive.raw, archive.corrections, ...parser]
    .filter((path) => existsSync(path))
    .map((path) => watch(path, { recursive: true }, changed));
}
