import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { DOUBTED, DOUBTS, doubtsOfCase } from '../../support/cases.ts';

// A fit of the doubts' weights may change these: `npm run cases` writes them anew.
test('some cases are doubted as ever', () => {
  assert.equal(DOUBTED.map(doubtsOfCase).join(''), readFileSync(DOUBTS, 'utf8'));
});
