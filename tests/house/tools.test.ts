import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runNode, toolScript } from '../support/run-tool.ts';

/**
 * Each tool looks at the whole project and ends with 0 when it finds nothing. Types come first:
 * checking them writes the types of the content, which the linter reads.
 */
const TOOLS: Record<string, { args: string[]; mend: string }> = {
  'types hold in TypeScript and Astro files': {
    args: [toolScript('astro'), 'check', '--minimumFailingSeverity=hint'],
    mend: '`npx astro check` shows it',
  },
  'the one linter has nothing to say': {
    args: [toolScript('eslint'), '--config=.config/eslint.js', '--max-warnings=0', '.'],
    mend: '`npm run lint` shows it',
  },
  'the one formatter changes nothing': {
    args: [toolScript('prettier'), '--check', '--log-level=warn', '.'],
    mend: '`npm run format` repairs it',
  },
};

for (const [name, { args, mend }] of Object.entries(TOOLS)) {
  test(name, async () => {
    const { code, output } = await runNode(args);
    assert.equal(code, 0, `${mend}\n${output}`);
  });
}
