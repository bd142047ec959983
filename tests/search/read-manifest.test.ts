import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VERSION } from '../../src/search/manifest.ts';
import { isManifest, readManifest } from '../../src/search/read-manifest.ts';

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

test('the file that names all others is read where its version is understood', () => {
  const manifest = { version: VERSION, shards: [], tables: 'tables.bin' };
  assert.deepEqual(readManifest(bytesOf(manifest)), manifest);
  assert.ok(isManifest(manifest));
});

test('what another version wrote is refused, and so is what is no such file', () => {
  const wanted = `this page reads ${VERSION}.`;
  for (const [value, version] of [
    [{ version: VERSION + 1 }, String(VERSION + 1)],
    [{ shards: [] }, 'undefined'],
    [null, 'undefined'],
    ['manifest', 'undefined'],
  ] as const) {
    const message = `The index is of version ${version}; ${wanted}`;
    assert.throws(() => readManifest(bytesOf(value)), { message });
    assert.ok(!isManifest(value));
  }
  assert.throws(() => readManifest(new Uint8Array()), SyntaxError);
});
