import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellsOf } from '../../../src/parse/columns/tracks/cells-of.ts';
import { endRow } from '../../../src/parse/columns/tracks/end-row.ts';
import { followTracks } from '../../../src/parse/columns/tracks/follow-tracks.ts';
import { forget } from '../../../src/parse/columns/tracks/forget.ts';
import { growReading } from '../../../src/parse/columns/tracks/grow-reading.ts';
import { growthsOf } from '../../../src/parse/columns/tracks/growths-of.ts';
import { START, type Reading } from '../../../src/parse/columns/tracks/reading.ts';
import { weighLines } from '../../../src/parse/columns/tracks/weigh-lines.ts';
import { at } from '../../../src/parse/text/at.ts';
import { splitLines } from '../../../src/parse/text/line.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { seamScorer } from '../../../src/parse/words/seam-scorer.ts';
import { LEFT_FIRST, LEFT_SECOND, MIXED, RIGHT } from '../../support/mixed-stories.ts';

const rowsOf = (dump: string) => cellsOf(splitLines(locate(dump, 0)));
const WEIGH = weighLines(() => 0, 1000);
const [ROW_A, ROW_B] = rowsOf(`${at(LEFT_FIRST, 1)} ${at(RIGHT, 1)}\n${at(LEFT_FIRST, 2)}`);
const [LEFT_CELL, RIGHT_CELL, BELOW] = [
  ROW_A?.cells[0]?.[0] ?? assert.fail(),
  ROW_A?.cells[1]?.[0] ?? assert.fail(),
  ROW_B?.cells[0]?.[0] ?? assert.fail(),
];
/** Two columns of which each has one line. */
const grown = (): Reading => {
  const left = growReading({ reading: START, cell: LEFT_CELL, slot: 0, measure: 16, score: 1 });
  return growReading({ reading: left, cell: RIGHT_CELL, slot: 1, measure: 24, score: 2 });
};

test('columns of several stories and widths are followed though their baselines differ', () => {
  const placed = followTracks(rowsOf(MIXED.join('\n')), seamScorer(MIXED));
  const tracks = Map.groupBy(placed, ({ track }) => track);
  const texts = [...tracks.values()].map((own) => own.map(({ cell }) => cell.text.text));
  assert.deepEqual(texts, [LEFT_FIRST, LEFT_SECOND, RIGHT]);
});

test('a row is cut into all that may be a line; what is drawn out is as wide as its column', () => {
  const rows = rowsOf('王小明 李大海 昨天上午\n■记者 李小明 王 强');
  assert.deepEqual(
    rows[0]?.cells.map((cells) => cells.map(({ text }) => text.text)),
    [
      ['王小明', '王小明 李大海', '王小明 李大海 昨天上午'],
      ['李大海', '李大海 昨天上午'],
      ['昨天上午'],
    ],
  );
  assert.equal(rows[1]?.cells.length, 1, 'a byline stays whole');
  const full = at(LEFT_FIRST, 1);
  const drawn = rowsOf([full, full, full, '吸 引 力 ， 助 推 产 业 不 断 发'].join('\n')).at(-1);
  assert.equal(drawn?.cells[0]?.[0]?.text.text, '吸引力，助推产业不断发');
  assert.equal(drawn.cells[0][0].width, 16);
});

test('a line is worth more that fills its column, and less in mid-sentence far from its edge', () => {
  const full = WEIGH.below(LEFT_CELL, BELOW, 16);
  assert.ok(full > WEIGH.below(LEFT_CELL, BELOW, 24));
  assert.ok(full > WEIGH.below(LEFT_CELL, BELOW, 10));
  assert.ok(
    WEIGH.first(BELOW, 16, 0) > WEIGH.first(BELOW, 16, 9),
    'columns begin near white space',
  );
  assert.ok(WEIGH.overBlank(BELOW, 16) < 0);
  assert.ok(WEIGH.loose(BELOW) < full);
});

test('a piece is told left of the next in its row, and no piece takes a column twice', () => {
  const reading = grown();
  assert.deepEqual(reading.left, [0, 1]);
  const next: Reading = { ...reading, inRow: 0b10, lastInRow: 1 };
  const slots = growthsOf(next, BELOW, WEIGH).map(({ slot }) => slot);
  assert.ok(!slots.includes(0), 'it stands left of the one before');
  assert.ok(!slots.includes(1), 'it has its line');
  const fresh = growthsOf({ ...reading, inRow: 0, lastInRow: -1 }, BELOW, WEIGH);
  assert.ok(fresh.some(({ slot, measure }) => slot === 0 && measure === undefined));
});

test('a printed row begins where a column has its next line, and who lacks long has ended', () => {
  let reading = grown();
  for (let row = 0; row < 7; row++) {
    reading = growReading({ reading, cell: BELOW, slot: 0, measure: undefined, score: 0 });
  }
  assert.equal(reading.time, 7);
  assert.equal(reading.tracks[1], undefined);
});

test('who loses its turn is told once the order of lines is learnt', () => {
  const first = endRow({ ...grown(), inRow: 0b10 });
  assert.deepEqual(
    first.above,
    [0, 1].map((_, i) => (i === 1 ? 1 : 0)),
    'the left one stands higher',
  );
  const skipped = growReading({
    reading: { ...first, inRow: 0, lastInRow: -1 },
    cell: RIGHT_CELL,
    slot: 1,
    measure: undefined,
    score: 5,
  });
  assert.ok(endRow(skipped).score < 5);
});

test('a place that is free again stands beside no other', () => {
  const sets = [0b110, 0b001, 0b011];
  forget(sets, 1);
  assert.deepEqual(sets, [0b100, 0, 0b001]);
});
