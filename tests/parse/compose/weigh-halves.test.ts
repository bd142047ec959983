import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HeadlinePiece } from '../../../src/parse/compose/headline/headline-piece.ts';
import { IN_WORD, weighHalves } from '../../../src/parse/compose/headline/weigh-halves.ts';
import { locate } from '../../../src/parse/text/located.ts';

const piece = (text: string, gap = 'line'): HeadlinePiece =>
  ({ text: locate(text, 0), width: text.length, gap }) as HeadlinePiece;
const weigh = (above: string, below: string, seam = 0, gap = 'line'): number =>
  weighHalves([piece(above), piece(below, gap)], [0, seam], 1);

test('two lines of one width may be halves, those of different widths hardly', () => {
  assert.ok(weigh('渔港新码头投', '用渔民说方便') > weigh('渔港新码头投用渔民说', '方便了'));
});

test('a word over the seam makes them halves', () => {
  assert.ok(weigh('渔港新码头投', '用渔民说方便', IN_WORD) > weigh('渔港新码头投', '用渔民说方便'));
});

test('the first piece is nobody’s lower half', () => {
  assert.equal(weighHalves([piece('渔港')], [9], 0), 0);
});
