import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { baseTable, packBase } from '../../src/aids/hant/build/base-table.ts';
import { packSupplement } from '../../src/aids/hant/build/supplement.ts';
import { tableTexts } from '../../src/aids/hant/build/table-texts.ts';
import { toTraditional, wholeTable } from '../../src/aids/hant/build/whole-table.ts';
import { convert } from '../../src/aids/hant/convert.ts';
import { unpackTable } from '../../src/aids/hant/table.ts';
import { dayOf, readArchive } from '../support/archive.ts';
import { sampleArticle } from '../site-units/sample.ts';

const whole = wholeTable();
const packed = packBase(whole);
const base = baseTable(whole);

/** With what an issue needs beyond the base. */
function tableFor(...texts: string[]) {
  return unpackTable(packed, packSupplement(texts, base, whole));
}

test('a character has the form that its phrase gives it', () => {
  const text =
    '皇后以后发展理发，干部干燥，里面一里路，面条面子，战斗北斗，范围范仲淹，云计算人云亦云';
  assert.equal(convert(text, tableFor(text)), toTraditional(text));
  assert.match(convert('以后的皇后', base), /^以後的皇后$/);
});

test('a phrase that OpenCC cuts otherwise is not found across its edges', () => {
  for (const text of [
    '还发展了',
    '新征程上',
    '一发而不可收',
    '统制作业',
    '在面包房里面',
    '心系群众',
  ]) {
    assert.equal(convert(text, tableFor(text)), toTraditional(text), text);
  }
});

test('every article of the archive comes out as by OpenCC, to the letter', () => {
  let letters = 0;
  let wrong = 0;
  for (const [day, articles] of Map.groupBy(readArchive(), dayOf)) {
    const texts = articles.flatMap(({ front, body }) =>
      tableTexts(sampleArticle(front), body.map((block) => block.text).join('\n')),
    );
    const supplement = packSupplement(texts, base, whole);
    const table = unpackTable(packed, supplement);
    assert.ok(gzipSync(JSON.stringify(supplement)).length < 1500, day);
    for (const text of texts) {
      assert.equal(convert(text, table), toTraditional(text));
      letters += text.length;
      const alone = convert(text, base);
      wrong += [...toTraditional(text)].filter((form, at) => [...alone][at] !== form).length;
    }
  }
  assert.ok(letters > 20_000);
  // Lists and results, which have no issue of their own, go by the base alone.
  assert.ok(wrong / letters < 0.002, `${wrong} of ${letters} letters are wrong by the base alone`);
});

test('the base, with what an issue needs, weighs less than 15 KB', () => {
  assert.ok(gzipSync(JSON.stringify(packed)).length < 12_500);
});

test('what is unpacked is what was packed', () => {
  for (const [phrase, form] of base.phrases) assert.equal(whole.phrases.get(phrase), form, phrase);
  for (const [one, form] of base.characters) assert.equal(whole.characters.get(one), form, one);
});
