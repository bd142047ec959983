import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Account } from '../../../src/parse/account/account.ts';
import { enterStrays } from '../../../src/parse/account/enter-strays.ts';
import { indexLines } from '../../../src/parse/text/line-index.ts';
import { locate } from '../../../src/parse/text/located.ts';

function enter(dump: string, mended: { from: number; to: number }[] = []) {
  const lines = indexLines(dump);
  const account = new Account(dump, lines);
  account.enter(locate(dump.slice(0, 1), 0), { use: 'article', article: 'a', field: 'title' });
  const told = enterStrays(account, dump, [], lines, mended);
  return { account, told: told.map(({ doubt, article }) => [doubt.code, doubt.args, article]) };
}

test('a stray is dropped under its code point', () => {
  const { account } = enter('平\u00ad湖');
  assert.deepEqual(account.ownerOf(1), {
    ...{ use: 'dropped', reason: 'invisible-characters', code: 'U+00AD' },
  });
});

test('where text may be lost, the article nearest to it is doubted, each line for itself', () => {
  assert.deepEqual(enter('平\ufffd\ufffd\n\ufffd').told, [
    ['lost-characters', ['2', 'U+FFFD×2'], 'a'],
    ['lost-characters', ['1', 'U+FFFD'], undefined],
  ]);
});

test('of other kinds one word is said', () => {
  assert.deepEqual(enter('平\u00ad湖\n\u200b').told, [
    ['invisible-characters', ['2', 'U+00AD、U+200B'], undefined],
  ]);
});

test('nothing is lost where an editor has mended it', () => {
  assert.deepEqual(enter('平\ufffd湖', [{ from: 0, to: 2 }]).told, []);
});
