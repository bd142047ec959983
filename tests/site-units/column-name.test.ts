import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { columnName, columnParts } from '../../src/data/column-name.ts';

test('quotes that say nothing go, those of a part stay', () => {
  assert.equal(columnName('“八大行动 实干开图”'), '八大行动 实干开图');
  assert.equal(columnName('“八大行动”这样干'), '“八大行动”这样干');
  assert.equal(columnName('创新实干 “镇”不简单'), '创新实干 “镇”不简单');
  assert.equal(columnName('“开局起步'), '开局起步');
  assert.equal(columnName('走基层”'), '走基层');
  assert.equal(columnName('“实干”与“实绩”'), '“实干”与“实绩”');
});

test('the parts of a name are told from one another, whatever stands between', () => {
  for (const name of ['平湖·夜话', '平湖 夜话', '平湖｜夜话', '平湖——夜话', '平湖 · 夜话']) {
    assert.deepEqual(columnParts(columnName(name)), ['平湖', '夜话'], name);
  }
  assert.deepEqual(columnParts(columnName('2024—2025看平湖')), ['2024—2025看平湖']);
});

test('a name never becomes empty, and reads the same when it is read again', () => {
  const unit = fc.constantFrom(...Array.from('平湖“”‘’《》 ·—|'));
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1 }), (name) => {
      assert.notEqual(columnName(name), '');
      assert.equal(columnName(columnName(name)), columnName(name));
    }),
  );
});
