import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT, type Archive } from '../archive/tree/archive.ts';

/** Editors save in bursts; a parse waits until they are quiet for so long. */
const QUIET = 200;

/** Parses in a process of its own, so that a changed parser is the one that runs. */
export function parseApart(archive: Archive): Promise<boolean> {
  const script = join(PROJECT_ROOT, 'scripts', 'run.mjs');
  const args = [script, 'parse', '--root', archive.root];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit' });
    child.once('close', (code) => resolve(code === 0));
  });
}

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
