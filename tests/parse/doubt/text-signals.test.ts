import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textSignals } from '../../../src/parse/doubt/text-signals.ts';
import type { LocatedBlock } from '../../../src/parse/model/located-article.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { locatedArticle, paragraphAt } from '../../support/located-article.ts';
import { signalPage } from '../../support/signal-page.ts';

const SOUND = '昨天上午，渔港新码头正式投用，渔民卸货不用再排队。';
const subhead = (text: string): LocatedBlock => ({ kind: 'subhead', text: locate(text, 0) });

function codesOf(...blocks: (string | LocatedBlock)[]): string[] {
  const body = blocks.map((block) => (typeof block === 'string' ? paragraphAt(0, block) : block));
  const article = locatedArticle({ body });
  return textSignals(
    article,
    signalPage([article], () => 3),
  ).map(({ code }) => code);
}

test('sound paragraphs say nothing', () => {
  assert.deepEqual(codesOf(SOUND, SOUND), []);
});

test('open marks, torn starts and open ends are told', () => {
  assert.deepEqual(codesOf(`“${SOUND}`), ['quotes']);
  assert.deepEqual(codesOf(`（${SOUND}`), ['brackets']);
  assert.deepEqual(codesOf(`的${SOUND}`), ['broken-start']);
  assert.deepEqual(codesOf(SOUND.slice(0, -1), SOUND), ['open-paragraph']);
});

test('lengths that few right articles have are told', () => {
  assert.deepEqual(codesOf('渔民称便。', SOUND), ['short-paragraph']);
  assert.deepEqual(codesOf(SOUND.repeat(20)), ['long-paragraph']);
  assert.ok(codesOf(SOUND, subhead('渔民卸货不用再排队渔民卸货不用')).includes('long-subhead'));
  assert.deepEqual(codesOf(SOUND, subhead('渔民称便')), ['lone-subhead']);
  assert.deepEqual(codesOf(SOUND, subhead('渔民称便'), SOUND, subhead('丰收在望')), []);
});
