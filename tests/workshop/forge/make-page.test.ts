import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countLetters, countMissing } from '../../support/fidelity/fold.ts';
import type { GoldArticle } from '../../support/fidelity/gold.ts';
import { DIALECT_NAMES } from './dialects/all.ts';
import { Dice } from './dice.ts';
import { makePage } from './make-page.ts';
import { setLines } from './print/set-lines.ts';
import { squares } from './print/squares.ts';
import { printPage } from './print/print-page.ts';
import { writeStories } from './stock/write-stories.ts';
import { paragraphsOf } from './story.ts';

const seeds = [1, 2, 3, 4, 5, 6];

test('the same seed makes the same page, another seed another', () => {
  for (const dialect of DIALECT_NAMES) {
    assert.deepEqual(makePage(dialect, 7), makePage(dialect, 7));
    assert.notEqual(makePage(dialect, 7).text, makePage(dialect, 8).text);
  }
});

test('a dump holds all that its truth says was printed', () => {
  for (const dialect of DIALECT_NAMES) {
    for (const seed of seeds) {
      const { dump, text, truth } = makePage(dialect, seed);
      const told = truth.articles.flatMap(lettersOf).join('\n').replaceAll('〔缺〕', '');
      const mended = (truth.repairs ?? []).length + 4;
      const missing = countMissing(countLetters(told), countLetters(text));
      assert.ok(missing <= mended, `${dump}: ${missing} letters of the truth are not in the dump`);
    }
  }
});

test('printed lines keep to their column and to the rules of setting', () => {
  const stories = seeds.flatMap((seed) => writeStories(new Dice(seed)));
  for (const text of stories.flatMap(paragraphsOf)) {
    for (const width of [11, 15, 22]) {
      const lines = setLines(text, width, 2);
      assert.equal(lines.map((line) => line.text).join(''), text);
      for (const { text: line, indent, from, to } of lines) {
        assert.equal(text.slice(from, to), line);
        assert.ok(squares(line) + indent <= width + 1 || !/\p{Script=Han}/u.test(line), line);
        assert.doesNotMatch(line, /^[，。、；：！？”’）》]|[“‘（《]$/, line);
      }
    }
  }
});

test('boxes of one page stand clear of each other', () => {
  for (const seed of seeds) {
    const page = printPage(writeStories(new Dice(seed)), new Dice(seed));
    const columns = page.stories.flatMap((story) => story.columns);
    for (const [i, a] of columns.entries()) {
      for (const b of columns.slice(i + 1)) {
        const apart = a.x + a.width <= b.x || b.x + b.width <= a.x;
        const below = a.y + a.lines.length <= b.y || b.y + b.lines.length <= a.y;
        assert.ok(apart || below, `columns at ${a.x}|${a.y} and ${b.x}|${b.y} overlap`);
      }
    }
  }
});

function lettersOf(article: GoldArticle): string[] {
  const { title, kicker, subtitle, authors = [], paragraphs, subheads = [], column } = article;
  // One who wrote and photographed is printed once: 记者 王强 文/摄.
  const names = new Set(authors.map((author) => author.name));
  const heads = [title, kicker, subtitle, column].map((part) => part ?? '');
  return [...heads, ...names, ...paragraphs, ...subheads.map(([text]) => text)];
}
