import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locateCorrections } from '../../../src/parse/dump/locate-corrections.ts';
import type { Correction } from '../../../src/schema/correction.ts';

const DUMP = '平湖日扳今年丰收今年';
const at = (quote: string): Correction['at'] => ({ quote });

test('each correction is found where its words stand, and sorted by what it does', () => {
  const found = locateCorrections(DUMP, [
    { at: at('日扳'), replace: '日报' },
    { at: at('丰收'), drop: true },
    { at: at('平湖'), set: { title: '平湖' } },
    { at: at('年丰'), paragraph: true },
  ]);
  assert.deepEqual(found.problems, []);
  assert.deepEqual(
    found.replacements.map(({ words }) => words),
    ['日报'],
  );
  assert.deepEqual(
    found.drops.map(({ from, to }) => [from, to]),
    [[6, 8]],
  );
  assert.deepEqual(
    found.fields.map(({ set }) => set),
    [{ title: '平湖' }],
  );
});

test('of corrections that want the same words otherwise none is applied', () => {
  const { replacements, breaks, problems } = locateCorrections(DUMP, [
    { at: at('日扳'), replace: '日报' },
    { at: at('扳今'), paragraph: true },
  ]);
  assert.deepEqual([replacements, breaks], [[], []]);
  assert.deepEqual(
    problems.map(({ kind }) => kind),
    ['clash', 'clash'],
  );
});

test('a replacement keeps what both texts have, and adds the rest', () => {
  const { replacements, additions } = locateCorrections(DUMP, [
    { at: at('日扳'), replace: '日报' },
    { at: at('日扳'), replace: '日报' },
  ]);
  assert.equal(replacements.length, 1, 'the same one twice is applied once');
  assert.equal(replacements[0]?.text.text, '日报');
  assert.deepEqual(
    additions.all.map(({ text }) => text.text),
    ['报'],
  );
});

test('a paragraph starts where its words stand, those of a replacement too', () => {
  const { paragraphs } = locateCorrections(DUMP, [
    { at: at('丰收'), paragraph: true },
    { at: at('平湖'), paragraph: false },
  ]);
  assert.deepEqual(
    [...paragraphs],
    [
      [6, true],
      [0, false],
    ],
  );
});

test('words that stand nowhere, or twice, and a replacement that changes nothing are problems', () => {
  const { problems } = locateCorrections(DUMP, [
    { at: at('渔港'), drop: true },
    { at: at('今年'), drop: true },
    { at: at('平湖'), replace: '平湖' },
  ]);
  assert.deepEqual(
    problems.map(({ kind }) => kind),
    ['unmatched', 'ambiguous', 'idle'],
  );
});
