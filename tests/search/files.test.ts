import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFiles } from '../../src/search/engine/files.ts';

/** A reader whose files come when they are let go. */
function createSlow() {
  const asked: { name: string; signal: AbortSignal | undefined; go: () => void }[] = [];
  const read = (name: string, signal?: AbortSignal) =>
    new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
      asked.push({ name, signal, go: () => resolve(new Uint8Array([asked.length])) });
      signal?.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError')));
    });
  return { asked, files: createFiles(read) };
}

test('a file is read once, however often it is asked for', async () => {
  const { asked, files } = createSlow();
  const both = [files().bytes('a'), files(new AbortController().signal).bytes('a')];
  asked[0]?.go();
  assert.deepEqual(await Promise.all(both), [new Uint8Array([1]), new Uint8Array([1])]);
  assert.equal(asked.length, 1);
});

test('what an overtaken search waits for alone is given up, and read anew when asked for again', async () => {
  const { asked, files } = createSlow();
  const old = new AbortController();
  const first = files(old.signal).bytes('a');
  old.abort();
  await assert.rejects(first, { name: 'AbortError' });
  assert.ok(asked[0]?.signal?.aborted);
  const second = files(new AbortController().signal).bytes('a');
  asked[1]?.go();
  assert.deepEqual(await second, new Uint8Array([2]));
});

test('what a newer search waits for, too, is read on', async () => {
  const { asked, files } = createSlow();
  const old = new AbortController();
  const first = files(old.signal).bytes('a');
  const second = files(new AbortController().signal).bytes('a');
  old.abort();
  asked[0]?.go();
  assert.deepEqual(await second, new Uint8Array([1]));
  assert.deepEqual(await first, new Uint8Array([1]), 'it is there, so it may be had');
  await assert.rejects(files(old.signal).bytes('b'), { name: 'AbortError' });
});

test('what could not be read is read again', async () => {
  let left = 1;
  const files = createFiles((name) =>
    left-- > 0 ? Promise.reject(new Error(name)) : Promise.resolve(new Uint8Array([7])),
  );
  await assert.rejects(files().bytes('a'), /a/);
  assert.deepEqual(await files().bytes('a'), new Uint8Array([7]));
});
