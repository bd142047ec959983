import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findArticles } from '../../../src/parse/articles/find-articles.ts';
import { headText } from '../../../src/parse/articles/heads-of.ts';
import type { Byline } from '../../../src/parse/model/item.ts';
import type { GapItem } from '../../../src/parse/model/sequence.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { bodyOf, headOf } from '../../support/items.ts';

const BYLINE: Byline = {
  ...{ kind: 'byline', block: 0, number: 1 },
  credits: [{ role: '记者', name: locate('王强', 0) }],
};
const PORT = '昨天上午，渔港新码头正式投用，渔民卸货不用再排队。';
const RICE = '眼下，水稻丰收在望，农户忙着检修收割机。';

function find(texts: string[], gaps: GapItem[][]): [string, number][] {
  const runs = texts.map((text) => ({ bodies: [bodyOf([text])] }));
  const drafts = findArticles({ runs, gaps, furniture: [] });
  return drafts.map(({ heads, parts }) => [heads.map(headText).join(), parts.length]);
}

test('each text gets the headline above it', () => {
  const [port, rice] = [headOf(['渔港新码头投用']), headOf(['水稻丰收在望'])];
  assert.deepEqual(find([PORT, RICE], [[port, BYLINE], [rice, BYLINE], []]), [
    ['渔港新码头投用', 1],
    ['水稻丰收在望', 1],
  ]);
});

test('a subhead parts two runs of one article', () => {
  const gaps = [[headOf(['渔港新码头投用']), BYLINE], [headOf(['渔民称便'])], []];
  assert.deepEqual(find([PORT, '渔民说，渔港新码头方便多了。'], gaps), [['渔港新码头投用', 2]]);
});

test('a page without text has its headlines alone', () => {
  assert.deepEqual(find([], [[headOf(['渔港新码头投用'])]]), [['渔港新码头投用', 0]]);
});
