import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readJoinedRows } from '../../../src/parse/columns/read-joined-rows.ts';
import { cellsOf } from '../../../src/parse/columns/tracks/cells-of.ts';
import { giveHeads } from '../../../src/parse/columns/tracks/give-heads.ts';
import { orderPieces } from '../../../src/parse/columns/tracks/order-pieces.ts';
import { before, piecesOf } from '../../../src/parse/columns/tracks/pieces-of.ts';
import { readTracks } from '../../../src/parse/columns/tracks/read-tracks.ts';
import { splitLines, type Line } from '../../../src/parse/text/line.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { seamScorer } from '../../../src/parse/words/seam-scorer.ts';
import { LEFT_FIRST, LEFT_SECOND, MIXED, RIGHT } from '../../support/mixed-stories.ts';

type Read = (lines: readonly Line[], seam: ReturnType<typeof seamScorer>) => readonly Line[];
const read = (dump: readonly string[], by: Read): string[] =>
  by(splitLines(locate(dump.join('\n'), 0)), seamScorer(dump))
    .map(({ text }) => text.text)
    .filter((text) => text !== '');

const LIBRARY = '老粮仓成了图书馆';
const HARBOUR = '渔港新码头加紧施工';
const HEADED = [HARBOUR, '', LIBRARY, '', ...MIXED];
const STORIES = [LIBRARY, ...LEFT_FIRST, ...LEFT_SECOND, HARBOUR, ...RIGHT];

test('stories side by side come one after the other, each below its headline', () => {
  assert.deepEqual(read(HEADED, readTracks), STORIES);
});

test('where a region of columns alone reads as well, all else keeps its place', () => {
  const texts = [...LEFT_FIRST, ...LEFT_SECOND, ...RIGHT];
  assert.deepEqual(read(HEADED, readJoinedRows), [HARBOUR, LIBRARY, ...texts]);
});

test('columns are followed over the page where the words go on better', () => {
  // The right column stands a little higher, so that its lines come first.
  const [first, second, right] = [
    LEFT_FIRST.slice(0, 6),
    LEFT_SECOND.slice(0, 6),
    RIGHT.slice(0, 6),
  ];
  const rows = first.flatMap((left, i) => [right[i] ?? '', `${left} ${second[i] ?? ''}`]);
  assert.deepEqual(read([HARBOUR, '', LIBRARY, '', ...rows], readJoinedRows), [
    ...[HARBOUR, ...right],
    ...[LIBRARY, ...first, ...second],
  ]);
});

test('lines that no column stands beside stay as they are', () => {
  const lines = splitLines(locate([...LEFT_FIRST, '', ...RIGHT].join('\n'), 0));
  assert.equal(readTracks(lines, seamScorer([])), lines);
  assert.equal(readJoinedRows(lines, seamScorer([])), lines);
});

/** The pieces of lines that are all of one column, or of none. */
const pieces = (lines: readonly string[], track?: number) => {
  const rows = cellsOf(splitLines(locate(lines.join('\n'), 0)));
  const placed = rows.flatMap(({ cells }) => {
    const whole = cells[0]?.at(-1);
    return whole ? [{ cell: whole, track }] : [];
  });
  return { placed, cut: piecesOf(placed, (row) => lines[row] === '') };
};

test('columns are cut at white space, datelines and jump lines, and headlines from their text', () => {
  const [first = '', second = ''] = LEFT_FIRST;
  const { cut } = pieces(['小村庄', first, second, '（下转2版）', ...RIGHT, '', ...LEFT_SECOND], 0);
  assert.deepEqual(
    cut.map(({ cells, isText, opens }) => [cells.length, isText, opens]),
    [
      [1, false, false],
      [3, true, true],
      [RIGHT.length, true, true],
      [LEFT_SECOND.length, true, false],
    ],
  );
  assert.ok(cut.every((piece, i) => i === 0 || before(cut[i - 1] ?? piece, piece) < 0));
});

test('what is no text keeps its place in a text that nothing stands beside', () => {
  const lines = [...RIGHT.slice(0, 3), ...RIGHT.slice(3)];
  const { placed } = pieces(lines, 0);
  const torn = placed.map((entry, i) => (i === 3 ? { ...entry, track: undefined } : entry));
  const ordered = orderPieces(
    piecesOf(torn, () => false),
    torn,
  );
  assert.deepEqual(
    ordered.flatMap(({ cells }) => cells.map(({ row }) => row)),
    lines.map((_, i) => i),
  );
});

test('headlines go to the story whose words they share, bylines to one that has none', () => {
  const stories = [LEFT_FIRST, RIGHT].map((lines) => pieces(lines, 0).cut);
  const heads = [HARBOUR, LIBRARY, '', '■记者 李小明', '', '■记者 王 强'];
  assert.deepEqual(giveHeads(pieces([HARBOUR, '', LIBRARY]).cut, stories), [1, 0]);
  const given = giveHeads(pieces(heads).cut.slice(-2), stories);
  assert.deepEqual(given.toSorted(), [0, 1]);
});
