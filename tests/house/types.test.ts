import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toolScript } from '../support/run-tool.ts';
import { toolFaults } from '../support/tool-faults.ts';

test('types hold in TypeScript and Astro files', async () => {
  const faults = await toolFaults([toolScript('astro'), 'check', '--minimumFailingSeverity=hint']);
  assert.equal(faults, '', `\`npx astro check\` shows it\n${faults}`);
});
