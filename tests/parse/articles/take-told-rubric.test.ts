import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeToldRubric } from '../../../src/parse/articles/take-told-rubric.ts';
import type { Draft } from '../../../src/parse/model/draft.ts';
import type { Head } from '../../../src/parse/model/item.ts';
import type { HeadShares } from '../../../src/parse/model/part.ts';
import { locate } from '../../../src/parse/text/located.ts';

const NONE = { kicker: 0, title: 0, 'title-on': 0, subtitle: 0, subhead: 0, rubric: 0 };
const headOf = (text: string, told: Partial<HeadShares>): Head => ({
  ...{ kind: 'head', block: 0, number: 1, lines: [locate(text, 0)], level: 0, logo: false },
  shares: [{ ...NONE, ...told }],
});
const draftOf = (...heads: Head[]): Draft => ({
  ...{ heads, logos: [], bylines: [], credits: [], notes: [], parts: [], margin: 0 },
});
const TITLE = headOf('渔港码头投用', { title: 1 });
const namesIn = (draft: Draft): (string | undefined)[] =>
  takeToldRubric(draft).logos.map(({ lines }) => lines[0]?.text);

test('a line above a headline is its rubric where it is told to be one about as likely as a kicker', () => {
  const name = headOf('邻里灯火', { kicker: 0.45, rubric: 0.4 });
  assert.deepEqual(namesIn(draftOf(name, TITLE)), ['邻里灯火']);
  assert.equal(takeToldRubric(draftOf(name, TITLE)).heads.length, 1);
  assert.deepEqual(namesIn(draftOf(headOf('渔民称便', { kicker: 0.6, rubric: 0.3 }), TITLE)), []);
});

test('a headline by itself is none, nor does an article have two', () => {
  const name = headOf('邻里灯火', { title: 0.3, rubric: 0.4 });
  assert.deepEqual(namesIn(draftOf(name)), []);
  const known = { ...draftOf(name, TITLE), logos: [headOf('关注民生', { rubric: 1 })] };
  assert.deepEqual(namesIn(known), ['关注民生']);
});
