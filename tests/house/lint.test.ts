import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLintCache } from '../support/lint-cache.ts';
import { toolScript } from '../support/run-tool.ts';
import { toolFaults } from '../support/tool-faults.ts';

test('the one linter has nothing to say', async () => {
  // Writes the types of the content, which the linter reads.
  assert.equal(await toolFaults([toolScript('astro'), 'sync']), '');
  const { stale, keep } = openLintCache();
  if (stale.length === 0) return;
  const rules = ['--config=.config/eslint.js', '--max-warnings=0', '--no-warn-ignored'];
  const faults = await toolFaults([toolScript('eslint'), ...rules, ...stale]);
  assert.equal(faults, '', `\`npm run lint\` shows it\n${faults}`);
  keep();
});
