import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markLostEnds } from '../../../src/parse/compose/mark-lost-ends.ts';
import type { LocatedArticle } from '../../../src/parse/model/located-article.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { locatedArticle, paragraphAt } from '../../support/located-article.ts';

const title = locate('渔港', 0);
const open = locatedArticle({
  ...{ title, body: [paragraphAt(5, '昨天上午，')] },
  doubts: [{ code: 'open-end', line: 3, args: [] }],
});
const whole = locatedArticle({ title, body: [paragraphAt(5, '昨天上午。')] });
const ends = (...articles: LocatedArticle[]) =>
  markLostEnds(articles).map(({ body, doubts }) => [
    body.at(-1)?.text.text,
    ...doubts.map(({ code, line }) => `${code} ${String(line)}`),
  ]);

test('an end that stops after a comma is lost', () => {
  assert.deepEqual(ends(open, whole), [['昨天上午，〔缺〕', 'gap 3'], ['昨天上午。']]);
});

test('it may be elsewhere on the page, or on another', () => {
  const headless = locatedArticle({ body: [paragraphAt(20, '下午。')] });
  assert.deepEqual(ends(open, headless)[0], ['昨天上午，', 'open-end 3']);
  const jump = { page: 2, text: locate('（下转2版）', 30) };
  assert.deepEqual(ends({ ...open, jump })[0], ['昨天上午，', 'open-end 3']);
});
