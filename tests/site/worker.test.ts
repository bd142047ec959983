import assert from 'node:assert/strict';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { BASES, siteAt } from '../support/sites.ts';

const KB = 1000;
const [base] = BASES;
const site = await siteAt(base);
const worker = readFileSync(join(site.dist, 'service-worker.js'), 'utf8');

/** What the worker fetches before it serves, below the base path. */
function filesOf(code: string): string[] {
  const list = /files:\s*\[([^\]]*)\]/.exec(code)?.[1] ?? '';
  return Array.from(list.matchAll(/["'`]([^"'`]+)["'`]/g), ([, file = '']) => {
    assert.ok(file.startsWith(base), file);
    return file.slice(base.length);
  });
}

test('the worker brings along the offline page, and all that the reading aids may ask for', () => {
  const files = filesOf(worker);
  assert.ok(files.includes('offline/'));
  const wanted = ['first-paint', 'elder', 'aids', 'show-panel', 'show-keys', 'show-hant'];
  for (const name of [...wanted, 'show-elder', 'start-listening', 'Base']) {
    assert.ok(
      files.some((file) => file.startsWith(`assets/${name}.`)),
      name,
    );
  }
});

test('what it brings along is there, and is little', () => {
  const sizes = filesOf(worker).map((file) => {
    return statSync(join(site.dist, file.replace(/\/$/, '/index.html'))).size;
  });
  const sum = sizes.reduce((a, b) => a + b, 0);
  assert.ok(sum > 0 && sum < 120 * KB, `${sum} bytes`);
  assert.ok(worker.length < 6 * KB, `${worker.length} bytes of worker`);
});

test('it is one script that fetches no other', () => {
  assert.doesNotMatch(worker, /\bimport\b|importScripts|\brequire\(/);
});

test('each issue has its table of traditional characters, beside the one for all', () => {
  const days = globSync('issues/*-*-*', { cwd: site.dist }).map((path) => path.slice(-10));
  const tables = globSync('hant/*.json', { cwd: site.dist }).map((path) => path.slice(5, -5));
  assert.deepEqual(tables.sort(), ['base', ...days].sort());
});
