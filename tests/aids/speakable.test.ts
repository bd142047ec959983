import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDigits, readNumber } from '../../src/aids/listen/read-number.ts';
import { readUnits } from '../../src/aids/listen/read-units.ts';
import { speakable } from '../../src/aids/listen/speakable.ts';

const NUMBERS: [figures: string, words: string][] = [
  ['0', '零'],
  ['10', '十'],
  ['12', '十二'],
  ['20', '二十'],
  ['101', '一百零一'],
  ['110', '一百一十'],
  ['118', '一百一十八'],
  ['1001', '一千零一'],
  ['1010', '一千零一十'],
  ['5740', '五千七百四十'],
  ['10000', '一万'],
  ['10010', '一万零一十'],
  ['100000', '十万'],
  ['100100', '十万零一百'],
  ['101000', '十万一千'],
  ['20050006', '二千零五万零六'],
  ['100000001', '一亿零一'],
  ['5.50', '五点五零'],
  ['007', '七'],
];

test('numbers are read as people read them', () => {
  for (const [figures, words] of NUMBERS) assert.equal(readNumber(figures), words, figures);
  assert.equal(readDigits('12345', '幺'), '幺二三四五');
});

test('no number is read as nothing, or with figures', () => {
  for (let number = 0; number < 20_000; number += 7) {
    const words = readNumber(String(number));
    assert.match(words, /^[零一二三四五六七八九十百千万]+$/, String(number));
    assert.doesNotMatch(words, /零零|零$(?<!^零)/, String(number));
  }
});

const SAID: [printed: string, said: string][] = [
  ['2025年8月27日', '二零二五年八月二十七日'],
  ['2025-08-27', '二零二五年八月二十七日'],
  ['2023—2025年', '二零二三到二零二五年'],
  ['5000年历史', '五千年历史'],
  ['2024学年', '二零二四学年'],
  ['5.5亿元', '五点五亿元'],
  ['118个项目', '一百一十八个项目'],
  ['增长30%', '增长百分之三十'],
  ['10%—15%', '百分之十到百分之十五'],
  ['－3％', '－百分之三'],
  ['-3%', '负百分之三'],
  ['3‰', '千分之三'],
  ['收入比为1.5∶1', '收入比为一点五比一'],
  ['14:30开始', '十四点三十分开始'],
  ['8∶05', '八点零五分'],
  ['电话0573-85012345', '电话零五七三，八五零幺二三四五'],
  ['0573-', '零五七三，'],
  ['手机13812345678', '手机幺三八幺二三四五六七八'],
  ['12345热线', '幺二三四五热线'],
  ['拨打119', '拨打幺幺九'],
  ['36.5℃', '三十六点五摄氏度'],
  ['零下70℃到150℃', '零下七十摄氏度到一百五十摄氏度'],
  ['-5℃', '零下五摄氏度'],
  ['12.5km²', '十二点五平方公里'],
  ['3万m³', '三万立方米'],
  ['60km/h', '六十公里每小时'],
  ['1200元/吨', '一千二百元每吨'],
  ['1/3的居民', '三分之一的居民'],
  ['8—10名', '八到十名'],
  ['2个项目、2万人、2年级', '两个项目、两万人、二年级'],
  ['12个', '十二个'],
  ['1,234,567元', '一百二十三万四千五百六十七元'],
  ['5G、G60和PM2.5', '五G、G六零和PM二点五'],
  ['“7×24”小时', '“七乘二十四”小时'],
  ['总第5740期', '总第五千七百四十期'],
  ['２０２５年', '二零二五年'],
  ['以攻坚之势 提速项目', '以攻坚之势，提速项目'],
  ['前面〔缺〕后面', '前面，此处缺字，后面'],
  ['■本报讯　昨天', '本报讯，昨天'],
  ['没有数字的一句话。', '没有数字的一句话。'],
];

test('figures, dates, units and signs are worded as they are said', () => {
  for (const [printed, said] of SAID) assert.equal(speakable(printed), said, printed);
});

test('units are only read behind figures, and not as a part of a word', () => {
  assert.equal(readUnits('5kg米'), '5公斤米');
  assert.equal(readUnits('kg'), 'kg');
  assert.equal(readUnits('5km'), '5公里');
  assert.equal(readUnits('5mg'), '5毫克');
  assert.equal(readUnits('3mall'), '3mall');
});
