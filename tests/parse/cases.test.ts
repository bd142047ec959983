import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { CASES, expectedOf, parseCase } from '../support/cases.ts';

// Each folder of tests/cases shows one rule: a dump, and what must come of it.
// `npm run cases` writes the expectations anew; a person reads the difference.
for (const name of readdirSync(CASES).sort()) {
  test(`case ${name}`, () => {
    assert.equal(parseCase(name), expectedOf(name));
  });
}
