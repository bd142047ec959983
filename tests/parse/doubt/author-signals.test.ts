import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authorSignals } from '../../../src/parse/doubt/author-signals.ts';
import { locate } from '../../../src/parse/text/located.ts';
import type { Role } from '../../../src/schema/vocabulary.ts';
import { locatedArticle, paragraphAt } from '../../support/located-article.ts';

const LONG = paragraphAt(100, '今年以来全市招商不停。'.repeat(30));

/** The signs of authors who stand so many characters apart. */
function codesOf(authors: [Role, string][], body = [LONG], gap = 5): string[] {
  let start = 0;
  const credits = authors.map(([role, name]) => {
    const credit = { role, name: locate(name, start) };
    start += name.length + gap;
    return credit;
  });
  return authorSignals(locatedArticle({ credits, body })).map(({ code }) => code);
}

test('reporters come before correspondents, and those before photographers', () => {
  assert.deepEqual(
    codesOf([
      ['记者', '王建国'],
      ['通讯员', '李婷'],
    ]),
    [],
  );
  assert.deepEqual(
    codesOf([
      ['通讯员', '李婷'],
      ['记者', '王建国'],
    ]),
    ['author-order'],
  );
});

test('a name that ends with a craft is none', () => {
  assert.deepEqual(codesOf([['记者', '王强摄']]), ['author-name']);
});

test('a caption has no other author than its picture', () => {
  const authors: [Role, string][] = [
    ['记者', '王建国'],
    ['摄影', '李婷'],
  ];
  assert.ok(codesOf(authors, [paragraphAt(100, '码头投用。')]).includes('caption-authors'));
  assert.ok(!codesOf(authors).includes('caption-authors'));
});

test('names that stand together may be cut elsewhere', () => {
  assert.deepEqual(
    codesOf(
      [
        ['记者', '孙秋'],
        ['记者', '叶全丽'],
      ],
      [LONG],
      0,
    ),
    ['glued-names'],
  );
  assert.deepEqual(
    codesOf([
      ['记者', '孙秋'],
      ['记者', '叶全丽'],
    ]),
    [],
  );
});
