import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runNode } from './run-tool.ts';

/**
 * Tests that a tool which looks at the whole project finds nothing: it ends with 0.
 *
 * @param args its script and arguments
 * @param mend what shows or repairs the faults that it finds
 */
export function checkByTool(name: string, args: readonly string[], mend: string): void {
  test(name, async () => {
    const { code, output } = await runNode(args);
    assert.equal(code, 0, `${mend}\n${output}`);
  });
}
