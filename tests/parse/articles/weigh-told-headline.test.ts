import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  weighToldHeadline,
  weighToldSubhead,
} from '../../../src/parse/articles/weigh-told-headline.ts';
import type { Head } from '../../../src/parse/model/item.ts';
import type { HeadPart, HeadShares } from '../../../src/parse/model/part.ts';
import { locate } from '../../../src/parse/text/located.ts';

const NONE: HeadShares = {
  ...{ kicker: 0, title: 0, 'title-on': 0, subtitle: 0, subhead: 0, rubric: 0 },
};

/** A block of one line that is told, quite surely, to be a part. */
function headOf(part: HeadPart): Head {
  const lines = [locate('渔港新码头投用', 0)];
  const shares = [{ ...NONE, [part]: 1 }];
  return { kind: 'head', block: 0, number: 1, lines, level: 0, logo: false, shares };
}

test('nothing speaks against a headline that is told to be one', () => {
  assert.equal(weighToldHeadline([headOf('kicker'), headOf('title'), headOf('subtitle')]), 0);
  assert.equal(weighToldSubhead([headOf('subhead')]), 0);
});

test('a second opening, a subhead, and a headline inside a text have much against them', () => {
  assert.ok(weighToldHeadline([headOf('title'), headOf('title')]) < -4);
  assert.ok(weighToldHeadline([headOf('subhead')]) < -4);
  assert.ok(weighToldSubhead([headOf('title')]) < -4);
});

test('of blocks of which nothing is told nothing is said', () => {
  const bare = { ...headOf('title'), shares: [] };
  assert.equal(weighToldHeadline([bare, bare]), 0);
});
