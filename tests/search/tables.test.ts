import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readScript } from '../../src/search/index-build/read-script.ts';
import { isLetter, lettersOf } from '../../src/search/code/letters.ts';
import { packTables, unpackTables } from '../../src/search/code/tables.ts';

const { tables } = readScript();

test('the tables of characters come back, rare characters too, and are small', () => {
  const packed = packTables(tables);
  const { characters, variants } = unpackTables(packed);
  assert.equal(characters, tables.characters);
  assert.deepEqual(new Map([...variants].sort()), new Map([...tables.variants].sort()));
  assert.ok(
    [...tables.variants.keys()].some((one) => one.length > 1),
    'beyond the first plane',
  );
  assert.ok(packed.length < 20_000, String(packed.length));
});

test('letters, figures and halves of rare characters are letters; signs and spaces are none', () => {
  for (const one of ['平', 'a', '5', '〇', '々', 'é', '𠮷'.charAt(0), '𠮷'.charAt(1)]) {
    assert.ok(isLetter(one.charCodeAt(0)), one);
  }
  for (const one of ['，', '"', ' ', '%', '.', '·', '—', '＋', '①'.normalize('NFD')]) {
    assert.equal(isLetter(one.charCodeAt(0)), /[①]/.test(one), one);
  }
  assert.equal(lettersOf('"箱衣"出海，5.5亿 元'), '箱衣出海55亿元');
});
