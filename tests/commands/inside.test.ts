import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { insideSchema } from '../../scripts/archive/journal/inside-schema.ts';
import { MANIFEST, readManifest } from '../../scripts/loose/manifest.ts';
import { refused, says } from './refusals.ts';
import { makeArchive, put } from './tree.ts';

const OUTSIDE = ['/etc/x', '..', '../x', 'a/../../x', 'a/..', '..\\x', 'a\\..\\..\\x', ''];

test('a listed path that leads out of its folder, on any system, is none', () => {
  for (const path of OUTSIDE) assert.equal(insideSchema.safeParse(path).success, false, path);
  for (const path of ['a', 'a/b.md', '..a/b', 'a../b', 'a/...']) {
    assert.equal(insideSchema.safeParse(path).success, true, path);
  }
});

test('an output folder’s list that names files outside is damaged', (t) => {
  const archive = makeArchive(t);
  for (const path of OUTSIDE) {
    put(archive, `out/${MANIFEST}`, JSON.stringify({ files: ['a.md', path] }));
    says(
      refused(() => readManifest(join(archive.root, 'out'))),
      /\.parsed\.json[^]*damaged[^]*`files\.1` has a value that can't be[^]*after --out/,
    );
  }
});
