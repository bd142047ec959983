import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { readJson } from '../support/read-json.ts';

const schema = z.strictObject({ version: z.string(), count: z.int().optional() });

const DAMAGED: readonly [text: string, fault: string][] = [
  ['', 'it is no JSON'],
  ['{"version":', 'it is no JSON'],
  ['[]', 'it is not as written: its parts are missing'],
  ['{}', 'it is not as written: `version` is missing'],
  ['{"version":"1","count":"2"}', "it is not as written: `count` has a value that can't be"],
  ['{"version":"1","size":2}', 'it is not as written: `size` is no key of it'],
];

test('JSON that is not as written is told with its file, the fault and the repair', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'json-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  const file = join(folder, 'a.json');
  for (const [text, fault] of DAMAGED) {
    writeFileSync(file, text);
    assert.throws(() => readJson(file, schema, 'npm ci'), {
      message: `${file}: ${fault}. Mend it: npm ci`,
    });
  }
  writeFileSync(file, '{"version":"1"}');
  assert.deepEqual(readJson(file, schema, 'npm ci'), { version: '1' });
});
