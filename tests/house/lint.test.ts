import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLintCache } from '../support/lint-cache.ts';
import { runNode, toolScript } from '../support/run-tool.ts';

test('the one linter has nothing to say', async () => {
  // Writes the types of the content, which the linter reads.
  const synced = await runNode([toolScript('astro'), 'sync']);
  assert.equal(synced.code, 0, synced.output);
  const { stale, keep } = openLintCache();
  if (stale.length === 0) return;
  const rules = ['--config=.config/eslint.js', '--max-warnings=0', '--no-warn-ignored'];
  const { code, output } = await runNode([toolScript('eslint'), ...rules, ...stale]);
  assert.equal(code, 0, `\`npm run lint\` shows it\n${output}`);
  keep();
});
