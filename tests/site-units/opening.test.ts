import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openingOf } from '../../src/data/opening.ts';

const SENTENCE = '昨天下午，市里召开了一次会议，研究下一步的工作。';

test('an article that fits is whole and carries no mark', () => {
  assert.deepEqual(openingOf([SENTENCE], 40), { paragraphs: [SENTENCE], whole: true });
  assert.deepEqual(openingOf([], 40), { paragraphs: [], whole: true });
});

test('a cut article trails off after a mark, or between two paragraphs', () => {
  assert.deepEqual(openingOf([SENTENCE.repeat(6)], 40), {
    paragraphs: [`${SENTENCE}昨天下午，市里召开了一次会议……`],
    whole: false,
  });
  const { paragraphs } = openingOf([SENTENCE, SENTENCE.repeat(4)], 30);
  assert.deepEqual(paragraphs, [`${SENTENCE.slice(0, -1)}……`]);
});

test('a first sentence that is a paragraph by itself does not stand alone', () => {
  const { paragraphs } = openingOf(['夜幕初垂，华灯绽放。', SENTENCE.repeat(6)], 80);
  assert.equal(paragraphs.length, 2);
});

test('whatever is cut ends in …… and begins as the article does', () => {
  const text = fc.string({
    unit: fc.constantFrom('甲', '乙', '，', '。', '：', '“', '”'),
    minLength: 1,
    maxLength: 200,
  });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), fc.nat(300), (all, length) => {
      const { paragraphs, whole } = openingOf(all, length);
      if (whole) assert.deepEqual(paragraphs, all);
      else assert.match(paragraphs.at(-1) ?? '', /(^|[^。，：…])……$/);
      assert.ok(all.join('').startsWith(paragraphs.join('').replace(/…+$/, '')));
    }),
  );
});
