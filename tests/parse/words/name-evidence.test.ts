import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameEvidence } from '../../../src/parse/words/name-evidence.ts';

test('a name that stands on the page again is likelier, a long one more', () => {
  const bonus = nameEvidence('记者 王 强 通讯员 李建国\n王强说，李建国来了。张三');
  assert.ok(bonus('王强') > 0);
  assert.ok(bonus('李建国') > bonus('王强'));
  assert.equal(bonus('张三'), 0, 'it stands there once');
  assert.equal(bonus('陈刚'), 0);
});
