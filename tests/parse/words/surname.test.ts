import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsWithSurname, looksLikeName, surnamesOf } from '../../../src/parse/words/surname.ts';

test('the surnames a name can begin with, the compound one first', () => {
  assert.deepEqual(
    surnamesOf('司马光').map(({ length }) => length),
    [2, 1],
  );
  assert.deepEqual(
    surnamesOf('王强').map(({ length }) => length),
    [1],
  );
  assert.deepEqual(surnamesOf('的确'), []);
  assert.deepEqual(surnamesOf('王'), [], 'nothing follows');
});

test('a commoner surname has the larger share', () => {
  const share = (name: string): number => surnamesOf(name)[0]?.logShare ?? 0;
  assert.ok(share('王强') > share('常强'));
  assert.ok(share('常强') > share('褚强'));
});

test('a name is a surname and one or two characters more', () => {
  for (const name of ['王强', '王建国', '欧阳建国']) assert.ok(looksLikeName(name), name);
  for (const other of ['王', '王建国家', '的确', '王a']) assert.ok(!looksLikeName(other), other);
});

test('a text can end with a surname', () => {
  assert.ok(endsWithSurname('记者王') && endsWithSurname('记者欧阳'));
  assert.ok(!endsWithSurname('记者的') && !endsWithSurname(''));
});
