import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlineSignals } from '../../../src/parse/doubt/headline-signals.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { locatedArticle, paragraphAt } from '../../support/located-article.ts';
import { signalPage } from '../../support/signal-page.ts';

const BODY = [paragraphAt(50, '昨天上午，渔港新码头投用。')];
const one = (title: string) => locatedArticle({ title: locate(title, 0), body: BODY });

function codesOf(title: string, others: string[] = []): string[] {
  const article = one(title);
  const page = signalPage([article, ...others.map(one)], () => 3);
  return headlineSignals(article, 0, page).map(({ code }) => code);
}

test('a headline that is like its text says nothing', () => {
  assert.deepEqual(codesOf('渔港新码头投用'), []);
});

test('marks of bylines, broken ends and names are told', () => {
  assert.ok(codesOf('■渔港新码头投用').includes('headline-mark'));
  assert.ok(codesOf('王建国').includes('headline-mark'));
  assert.ok(codesOf('渔港新码头投用，').includes('headline-broken'));
  assert.ok(codesOf('渔港“新码头投用').includes('headline-broken'));
});

test('a long headline, and one unlike its text', () => {
  assert.ok(codesOf('渔港新码头投用渔港新码头投用渔港新码头投用').includes('headline-long'));
  assert.ok(codesOf('水稻丰收在望了').includes('headline-unlike'));
});

test('another headline that is more like the text wants it', () => {
  assert.ok(codesOf('水稻丰收在望了', ['渔港新码头投用']).includes('headline-wanted'));
});
