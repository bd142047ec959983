import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { LoaderContext } from 'astro/loaders';
import { watchFiles } from '../../src/data/load/watch-files.ts';

/** Longer than a watcher waits for the parser to be quiet. */
const AFTER_QUIET = 250;

type Context = Pick<LoaderContext, 'watcher' | 'logger'>;

/** A development server's part of a loader's context, its log, and a way to change files. */
function fakeServer() {
  const watched: string[] = [];
  const log: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: (path: string) => watched.push(path) });
  const logger = { info: () => undefined, error: (message: string) => log.push(message) };
  return { context: { watcher, logger } as unknown as Context, watcher, watched, log };
}

test('files of the tree that come, change or go load it again, once for a burst', async () => {
  const { context, watcher, watched } = fakeServer();
  let loads = 0;
  watchFiles(context, 'content/articles', '.md', async () => {
    await Promise.resolve();
    loads += 1;
  });
  const file = join(process.cwd(), 'content/articles/2025-08-28/p1-13.md');
  assert.deepEqual(watched, [join(process.cwd(), 'content/articles')]);
  for (const event of ['add', 'change', 'unlink']) watcher.emit(event, file);
  await setTimeout(AFTER_QUIET);
  assert.equal(loads, 1);
  watcher.emit('change', file.replace('.md', '.json'));
  watcher.emit('change', join(process.cwd(), 'README.md'));
  await setTimeout(AFTER_QUIET);
  assert.equal(loads, 1);
});

test('a fault in a file is logged, and the next change is still seen', async () => {
  const { context, watcher, log } = fakeServer();
  watchFiles(context, 'content/articles', '.md', () => Promise.reject(new Error('half a file')));
  for (const name of ['a.md', 'b.md']) {
    watcher.emit('change', join('content/articles', name));
    await setTimeout(AFTER_QUIET);
  }
  assert.deepEqual(log, ['half a file', 'half a file']);
});

test('a build, which has no watcher, watches nothing', () => {
  const { logger } = fakeServer().context;
  watchFiles({ logger }, 'content/articles', '.md', () => assert.fail());
});
