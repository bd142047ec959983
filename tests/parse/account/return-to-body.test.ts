import assert from 'node:assert/strict';
import { test } from 'node:test';
import { returnToBody } from '../../../src/parse/account/corrections/return-to-body.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { locatedArticle, paragraphAt } from '../../support/located-article.ts';

const article = locatedArticle({
  body: [paragraphAt(10, '昨天上午，'), paragraphAt(20, '码头投用')],
});
const texts = (...args: Parameters<typeof returnToBody>): string[] | undefined =>
  returnToBody(...args)?.body.map(({ text }) => text.text);
const free = (): boolean => false;

test('a dateline opens the first paragraph, a note is one before it', () => {
  assert.deepEqual(texts(article, 'dateline', locate('本报讯', 5), free), [
    '本报讯昨天上午，',
    '码头投用',
  ]);
  assert.deepEqual(texts(article, 'editorsNote', locate('今年', 5), free), [
    '今年',
    '昨天上午，',
    '码头投用',
  ]);
});

test('what was taken for a rubric goes on the last sentence, where nothing stands between', () => {
  const rest = locate('，渔民称便', 26);
  assert.deepEqual(texts(article, 'column', rest, free)?.at(-1), '码头投用，渔民称便');
  assert.equal(
    texts(article, 'column', rest, (offset) => offset === 25),
    undefined,
  );
  assert.equal(texts(article, 'column', locate('渔', 5), free), undefined, 'it stands before');
});

test('behind a whole sentence only text is a paragraph', () => {
  const whole = locatedArticle({ body: [paragraphAt(10, '码头投用。')] });
  assert.deepEqual(texts(whole, 'column', locate('渔民称便。', 20), free), [
    '码头投用。',
    '渔民称便。',
  ]);
  assert.equal(texts(whole, 'column', locate('平湖时评', 20), free), undefined);
});

test('no other field is of the body', () => {
  assert.equal(texts(article, 'title', locate('码头', 0), free), undefined);
});
