import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinBrokenRuns } from '../../../src/parse/articles/join-broken-runs.ts';
import type { Body, Byline } from '../../../src/parse/model/item.ts';
import { seamScorer } from '../../../src/parse/words/seam-scorer.ts';
import type { Sequence } from '../../../src/parse/model/sequence.ts';

const BYLINE: Byline = { kind: 'byline', block: 1, number: 2, credits: [] };

function body(text: string): Body {
  const located = { text, at: [...text].map((_, i) => i) };
  return {
    kind: 'body',
    block: 0,
    number: 1,
    lines: [{ text: located, number: 1, indent: 0, block: 0 }],
  };
}

function join(above: string, below: string, top: readonly Byline[] = []): Sequence {
  const runs = [{ bodies: [body(above)] }, { bodies: [body(below)] }];
  const gaps = [top, [BYLINE], []];
  return joinBrokenRuns({ runs, gaps, furniture: [] }, seamScorer([above, below]));
}

test('a byline in mid-sentence goes up to where the article begins', () => {
  const { runs, gaps } = join('仓库空置了十多年，街道决定改', '造成一间邻里书房。');
  assert.equal(runs.length, 1);
  assert.deepEqual(gaps, [[BYLINE], []]);
});

test('a byline below a full stop stays', () => {
  assert.equal(join('仓库空置了十多年。', '造成一间邻里书房。').runs.length, 2);
});

test('a byline below another one stays where the words do not go on for certain', () => {
  const [above, below] = ['仓库空置了十多年', '市民可以借书。'];
  assert.equal(join(above, below, [BYLINE]).runs.length, 2);
});
