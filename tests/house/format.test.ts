import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toolScript } from '../support/run-tool.ts';
import { toolFaults } from '../support/tool-faults.ts';

test('the one formatter changes nothing', async () => {
  const faults = await toolFaults([
    ...[toolScript('prettier'), '--check', '--log-level=warn'],
    ...['--cache', '--cache-strategy=content', '--cache-location=.cache/prettier', '.'],
  ]);
  assert.equal(faults, '', `\`npm run format\` repairs it\n${faults}`);
});
