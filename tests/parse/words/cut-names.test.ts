import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locate } from '../../../src/parse/text/located.ts';
import { cutNames, nameEvidence } from '../../../src/parse/words/cut-names.ts';

const cut = (text: string, known: readonly string[] = []): string[] | undefined =>
  cutNames(locate(text, 0), (name) => (known.includes(name) ? 10 : 0))?.names.map(
    (name) => name.text,
  );

test('names are cut at spaces and signs, and at surnames where they stand together', () => {
  assert.deepEqual(cut('王建国 李婷'), ['王建国', '李婷']);
  assert.deepEqual(cut('王建国、李婷'), ['王建国', '李婷']);
  assert.deepEqual(cut('王建国李婷'), ['王建国', '李婷']);
});

test('a space that stretches a name to the width of three is no cut', () => {
  assert.deepEqual(cut('王 强 李建国'), ['王强', '李建国']);
});

test('a name with dots is one', () => {
  assert.deepEqual(cut('阿卜杜拉·买买提 李婷'), ['阿卜杜拉·买买提', '李婷']);
});

test('a name that stands elsewhere on the page is cut so', () => {
  assert.deepEqual(cut('张海洋帆', ['张海', '洋帆']), cut('张海洋帆'));
  assert.deepEqual(cut('张海陈洋帆', ['张海', '陈洋帆']), ['张海', '陈洋帆']);
});

test('a Mongolian name is whole between spaces, where no shorter ones can be meant', () => {
  assert.deepEqual(cut('乌兰其其格'), ['乌兰其其格']);
  assert.deepEqual(cut('王强 乌兰其其格'), ['王强', '乌兰其其格']);
  assert.deepEqual(cut('格桑 巴特尔'), ['格桑', '巴特尔']);
});

test('names keep their places, and it is told whether they stood together', () => {
  const apart = cutNames(locate('王建国 李婷', 5), () => 0);
  assert.deepEqual(
    apart?.names.map(({ at }) => at),
    [
      [5, 6, 7],
      [9, 10],
    ],
  );
  assert.equal(apart.glued, false);
  assert.equal(cutNames(locate('王建国李婷', 0), () => 0)?.glued, true);
});

test('what holds anything but names is none', () => {
  for (const text of ['', '王建国，李婷', 'Tom', '王建国3'])
    assert.equal(cut(text), undefined, text);
});

test('a name that stands on the page again is likelier, a long one more', () => {
  const bonus = nameEvidence('记者 王 强 通讯员 李建国\n王强说，李建国来了。张三');
  assert.ok(bonus('王强') > 0);
  assert.ok(bonus('李建国') > bonus('王强'));
  assert.equal(bonus('张三'), 0, 'it stands there once');
  assert.equal(bonus('陈刚'), 0);
});
