import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../../support/laws.ts';
import { editText, type Edit } from '../../../src/parse/text/edit-text.ts';
import { locate } from '../../../src/parse/text/located.ts';

const edit = (old: string, words: string): Edit => editText(locate(old, 10), words, 0);
const show = ({ pieces, removed }: Edit): [string[], string[]] => [
  pieces.map((piece) => (piece.kind === 'kept' ? piece.text.text : `+${piece.words}`)),
  removed.map(({ text }) => text),
];

test('only what an edit changes is new, and stands where the old stood', () => {
  assert.deepEqual(show(edit('平湖日报社', '平湖新报社')), [['平湖', '+新', '报社'], ['日']]);
  const added = edit('平湖新闻', '平湖的新闻').pieces.find(({ kind }) => kind === 'new');
  assert.deepEqual(added, { kind: 'new', words: '的', behind: 11 });
});

test('texts that have nothing but a chance character in common are two texts', () => {
  assert.deepEqual(show(edit('今年平湖丰收', '他说年来过')), [['+他说年来过'], ['今年平湖丰收']]);
});

test('new words of a text without a place stand where they are told to', () => {
  assert.deepEqual(editText(locate('', 0), '平湖', 7).pieces, [
    { kind: 'new', words: '平湖', behind: 7 },
  ]);
});

test('the pieces are the new text, and kept and removed ones the old', () => {
  const texts = fc.string({ unit: fc.constantFrom('平', '湖', '新', '闻', '，'), maxLength: 30 });
  fc.assert(
    fc.property(texts, texts, (old, words) => {
      const { pieces, removed } = edit(old, words);
      const said = pieces.map((one) => (one.kind === 'kept' ? one.text.text : one.words));
      assert.equal(said.join(''), words);
      const kept = pieces.flatMap((one) => (one.kind === 'kept' ? [one.text] : []));
      const places = [...kept, ...removed].flatMap(({ at }) => at).sort((a, b) => a - b);
      assert.deepEqual(places, locate(old, 10).at);
    }),
  );
});
