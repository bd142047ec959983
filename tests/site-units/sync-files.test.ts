import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { LoaderContext } from 'astro/loaders';
import { syncFiles } from '../../src/data/load/sync-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'sync-files-'));
after(() => rmSync(folder, { recursive: true, force: true }));

type Row = Parameters<LoaderContext['store']['set']>[0];

/** A store as Astro's: what has the same digest as before is not written again. */
function createContext() {
  const rows = new Map<string, Row>();
  const store = {
    values: () => [...rows.values()],
    keys: () => [...rows.keys()],
    delete: (id: string) => rows.delete(id),
    set: (row: Row) => {
      if (rows.get(row.id)?.digest === row.digest) return false;
      rows.set(row.id, row);
      return true;
    },
  };
  const generateDigest = (data: string | Record<string, unknown>) => JSON.stringify(data);
  return { rows, context: { store, generateDigest } as unknown as LoaderContext };
}

function treeOf(name: string): { dir: string; year: undefined } {
  const dir = join(folder, name);
  mkdirSync(join(dir, '2025-08-28'), { recursive: true });
  writeFileSync(join(dir, '2025-08-28', 'p1-1.md'), 'the same words');
  return { dir, year: undefined };
}

test('the same article of another archive is taken from there', async () => {
  const { rows, context } = createContext();
  const load = (name: string) =>
    syncFiles(context, treeOf(name), 'shape', '.md', (_text, { path }) => ({
      id: '2025-08-28-p1-1',
      data: { file: path },
    }));
  await load('one');
  await load('other');
  assert.deepEqual(
    [...rows.values()].map(({ data }) => data),
    [{ file: join(folder, 'other', '2025-08-28', 'p1-1.md') }],
  );
});
