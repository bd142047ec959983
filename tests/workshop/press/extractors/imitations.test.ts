import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Dice } from '../../forge/dice.ts';
import { makeColumn } from '../make-column.ts';
import type { PrintedLine } from '../printing/read-lines.ts';
import { imitateMarkdown } from './imitate-markdown.ts';
import { imitateMerged } from './imitate-merged.ts';
import { imitatePlain } from './imitate-plain.ts';

const IMITATIONS = { imitateMarkdown, imitateMerged, imitatePlain };
const SEEDS = Array.from({ length: 30 }, (_, seed) => seed);

/** A headline over two columns; the second paragraph is torn where a sentence ends. */
const page: PrintedLine[] = [
  ...makeColumn([['昨夜灯亮了']], { top: 0 }).map((line) => ({
    ...line,
    part: 'title' as const,
    size: 20,
  })),
  ...makeColumn([['甲一二三四五六七八', '甲末。'], ['乙一二三四五六七。']], { top: 40 }),
  ...makeColumn([['乙续二三四五六七八', '乙末。']], { left: 120, top: 40, block: 1 }),
];

const lettersOf = (text: string): string[] =>
  Array.from(text.replace(/[^\p{Script=Han}]/gu, '')).sort();

for (const [name, imitate] of Object.entries(IMITATIONS)) {
  test(`${name} throws the same for the same seed, and not always the same`, () => {
    const texts = SEEDS.map((seed) => imitate(page, new Dice(seed)).text);
    assert.deepEqual(
      texts,
      SEEDS.map((seed) => imitate(page, new Dice(seed)).text),
    );
    assert.ok(new Set(texts).size > 2);
  });

  test(`${name} neither loses a letter nor adds one`, () => {
    const wanted = lettersOf(page.map((line) => line.text).join(''));
    for (const seed of SEEDS)
      assert.deepEqual(lettersOf(imitate(page, new Dice(seed)).text), wanted);
  });
}

test('a paragraph torn at a sentence’s end is told where the dump hides that it goes on', () => {
  for (const seed of SEEDS) {
    const { text, tears } = imitatePlain(page, new Dice(seed));
    const parted = text.includes('乙一二三四五六七。\n\n乙续');
    assert.deepEqual(tears, parted ? [{ story: 0, block: 1, at: 9 }] : []);
  }
});

test('merged columns are read row by row', () => {
  const texts = SEEDS.map((seed) => imitateMerged(page, new Dice(seed)).text);
  assert.ok(
    texts.some((text) => /甲一二三四五六七八\s*乙续二三四五六七八\s+甲末。\s*乙末。/u.test(text)),
  );
});
