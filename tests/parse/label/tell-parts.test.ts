import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chainOf, signsOf, tellParts } from '../../../src/parse/label/parts/tell-parts.ts';
import { PARTS, type Part } from '../../../src/parse/model/part.ts';
import { shareStates } from '../../../src/parse/text/chain.ts';
import { seamScorer } from '../../../src/parse/words/seam-scorer.ts';
import { bylineOf, unitOf } from '../../support/units.ts';

const seam = seamScorer([]);
const STORY = [
  unitOf('渔港新码头投用', { block: 0, number: 1 }),
  bylineOf('记者', '王强'),
  unitOf('昨天上午，渔港新码头正式投用。', { block: 2, number: 5 }),
  unitOf('渔民卸货不用再排队，大家称便。', { block: 3, number: 7 }),
];

test('the parts of a plain story are told', () => {
  const parts = tellParts(STORY, new Map(), 'none', seam).map(({ part }) => part);
  assert.deepEqual(parts, ['title', 'byline', 'first', 'first']);
});

test('what is certain by its form is told so, and plain text is no jump line', () => {
  const { possible } = signsOf(STORY, new Map(), seam);
  const may = (i: number): Part[] => PARTS.filter((_, state) => possible[i]?.[state]);
  assert.deepEqual(may(1), ['byline']);
  assert.ok(!may(0).includes('jump') && !may(0).includes('byline'));
});

test('signs that no weight knows say nothing', () => {
  const chain = chainOf(signsOf(STORY, new Map(), seam), { parts: new Map(), joints: new Map() });
  const shares = shareStates(chain);
  const plain = PARTS.length - 3;
  assert.ok(Math.abs((shares[0]?.[PARTS.indexOf('title')] ?? 0) - 1 / plain) < 1e-9);
});
