import assert from 'node:assert/strict';
import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { root } from '../support/root.ts';
import { runNode } from '../support/run-tool.ts';
import { makeSitesFolder } from '../support/sites.ts';

/** What a build needs of the project; its packages are found further up. */
const NEEDED = [
  ...['src', 'scripts', 'public', 'content', 'tests/support'],
  ...['astro.config.mjs', 'package.json', 'tsconfig.json'],
];

test('one line in src/site.ts builds a site without related articles', async () => {
  const project = makeSitesFolder();
  after(() => rmSync(project, { recursive: true, force: true }));
  for (const name of NEEDED) cpSync(join(root, name), join(project, name), { recursive: true });
  const file = join(project, 'src/site.ts');
  const line = /^ {2}related: true as boolean,$/m;
  const text = readFileSync(file, 'utf8');
  assert.match(text, line);
  writeFileSync(file, text.replace(line, '  related: false as boolean,'));

  const env = { SITE_URL: '', BASE_PATH: '', ARCHIVE_ARTICLES: '' };
  const { code, output } = await runNode([join(project, 'scripts/run.mjs'), 'build'], { env });
  assert.equal(code, 0, output);
  const dist = join(project, 'dist');
  assert.ok(existsSync(join(dist, 'search-index/manifest.json')));
  assert.ok(!existsSync(join(dist, 'related')));
  assert.ok(!/related/.test(output), output);
  const search = readFileSync(join(dist, 'search/index.html'), 'utf8');
  assert.ok(search.includes('data-index=') && !search.includes('data-related='));
  for (const name of ['_headers', ...globSync('**/*.html', { cwd: dist })]) {
    assert.ok(!readFileSync(join(dist, name), 'utf8').includes('wasm'), name);
  }
});
