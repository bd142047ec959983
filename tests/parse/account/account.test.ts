import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../../support/laws.ts';
import { Account, type Claim } from '../../../src/parse/account/account.ts';
import { Additions } from '../../../src/parse/text/additions.ts';
import { indexLines } from '../../../src/parse/text/line-index.ts';
import { locate, slice, supply } from '../../../src/parse/text/located.ts';

const open = (dump: string): Account => new Account(dump, indexLines(dump));
const TITLE: Claim = { use: 'article', article: 'a', field: 'title' };
const OTHER: Claim = { use: 'article', article: 'b', field: 'title' };

test('whatever is entered, the entries are the whole dump, each character once', () => {
  const dumps = fc.string({
    unit: fc.constantFrom('平', '湖', ' ', '\n', '#', '\ud83d', '\ude00'),
  });
  fc.assert(
    fc.property(dumps, fc.array(fc.tuple(fc.nat(20), fc.nat(20))), (dump, spans) => {
      const account = open(dump);
      for (const [from, to] of spans)
        account.enterRest(slice(locate(dump, 0), from, to), { ...TITLE });
      const entries = account.entries();
      assert.equal(entries.map(({ text }) => text).join(''), dump);
      let end = 0;
      for (const { from, to } of entries) {
        assert.equal(from, end);
        end = to;
      }
    }),
  );
});

test('white space inside a claim goes with it; the rest is a mark, a space, or unplaced text', () => {
  const account = open('# 平 湖\n新');
  account.enter(locate('平', 2), TITLE);
  account.enter(locate('湖', 4), TITLE);
  assert.deepEqual(
    account.entries().map(({ text, use, reason, line }) => [text, use, reason, line]),
    [
      ['#', 'markup', 'mark', 1],
      [' ', 'markup', 'space', 1],
      ['平 湖', 'article', undefined, 1],
      ['\n', 'markup', 'space', 1],
      ['新', 'dropped', 'unplaced', 2],
    ],
  );
});

test('no character is held twice, but for those that a later one takes or leaves', () => {
  const account = open('平湖新');
  account.enter(locate('平', 0), TITLE);
  account.enter(locate('平', 0), TITLE);
  account.enter(supply('平'), OTHER);
  assert.throws(() => {
    account.enter(locate('平', 0), OTHER);
  }, /offset 0 .* is claimed twice/);
  account.enterRest(locate('平湖', 0), OTHER);
  assert.deepEqual([account.ownerOf(0), account.ownerOf(1)], [TITLE, OTHER]);
  account.take(0, 1, OTHER);
  assert.equal(account.ownerOf(0), OTHER);
});

test('what editors added is told by who holds it', () => {
  const [account, additions] = [open('平\n湖'), new Additions()];
  const text = additions.add('日报', 2, 4);
  account.enter(text, TITLE);
  assert.equal(account.ownerOf(text.at[0] ?? 0), TITLE);
  assert.deepEqual(account.added(additions.all), [
    { line: 2, text: '日报', ...TITLE, correction: 5 },
  ]);
});
