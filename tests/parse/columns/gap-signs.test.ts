import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atomPieces } from '../../../src/parse/columns/side-by-side/cut-pieces.ts';
import { cutRows } from '../../../src/parse/columns/side-by-side/cut-rows.ts';
import { gapSigns } from '../../../src/parse/columns/side-by-side/gap-signs.ts';
import { splitLines } from '../../../src/parse/text/line.ts';
import { locate } from '../../../src/parse/text/located.ts';

/** The signs of the first gap of the middle one of some rows. */
const signsOf = (...rows: string[]): Map<string, number> => {
  const cut = cutRows(splitLines(locate(rows.join('\n'), 0)));
  return new Map(gapSigns(cut, atomPieces(cut), () => 1)(Math.floor(rows.length / 2), 1));
};
const [LEFT, RIGHT] = ['今年以来全市招商不停', '昨天上午渔港码头热闹'];
const ROW = `${LEFT} ${RIGHT}`;

test('rows above and below whose pieces begin at the same place speak for white space', () => {
  const signs = signsOf(ROW, ROW, ROW);
  assert.equal(signs.get('best-aligned'), 1);
  assert.equal(signs.get('best-crossed'), 0);
  assert.equal(signs.get('even'), 1);
});

test('text that runs across the place speaks against it', () => {
  const across = LEFT + RIGHT + LEFT;
  const signs = signsOf(across, ROW, across);
  assert.equal(signs.get('best-crossed'), 1);
  assert.equal(signs.get('best-aligned'), 0);
});

test('the head of a paragraph, a name and a hanging mark are told by their form', () => {
  assert.ok(signsOf(`本报讯 ${RIGHT}`).has('dateline'));
  assert.ok(signsOf('王 强').has('bothOne'));
  assert.ok(signsOf(`${LEFT} ，昨天`).has('hanging'));
  assert.equal(signsOf(ROW).get('seam'), 1);
  assert.ok(signsOf(`${LEFT}。 ${RIGHT}`).has('leftEnds'));
});
