import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportedFunctions } from '../support/exports.ts';
import { valuesImportedBy } from '../support/imports.ts';
import { projectFiles } from '../support/project-files.ts';

/** `src/parse/words/lexicon.ts`, `tests/parse/words/lexicon.test.ts` */
const INNER = /^src\/parse\/([^/]+)\/.+(?<!\.d)\.ts$/;
const TEST = /^tests\/parse\/([^/]+)\/.+\.test\.ts$/;

test('every file of the parser that does something is imported by a test of its room', () => {
  const files = projectFiles();
  const tested = new Set(
    files.flatMap((file) => {
      const room = TEST.exec(file)?.[1];
      if (room === undefined) return [];
      return valuesImportedBy(file).filter((to) => INNER.exec(to)?.[1] === room);
    }),
  );
  const doing = files.filter((file) => INNER.test(file) && exportedFunctions(file).length > 0);
  assert.notEqual(doing.length, 0);
  const untested = doing.filter((file) => !tested.has(file));
  assert.deepEqual(untested, [], 'when one breaks, no test says which');
});

test('types and tables of constants do nothing, functions and classes do', () => {
  assert.deepEqual(exportedFunctions('src/parse/model/draft.ts'), []);
  assert.deepEqual(exportedFunctions('src/parse/words/lists/surnames.ts'), []);
  assert.deepEqual(exportedFunctions('src/parse/text/quantile.ts'), ['quantile']);
  assert.deepEqual(exportedFunctions('src/parse/account/account.ts'), ['Account']);
});
