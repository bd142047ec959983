import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readScript } from '../../src/search/index-build/read-script.ts';
import { mayName } from '../../src/search/cards/may-name.ts';
import { filterOf, mayKnow } from '../../src/search/cards/name-filter.ts';
import { readTarget } from '../../src/search/cards/read-target.ts';

const { fold } = readScript().script;
const base64 = (names: readonly string[]) => Buffer.from(filterOf(names)).toString('base64');

test('a filter knows every name, and takes few others for one', () => {
  const names = Array.from({ length: 500 }, (_, at) => `名${at}`);
  const filter = filterOf(names);
  assert.ok(names.every((name) => mayKnow(filter, name)));
  const strange = Array.from({ length: 2000 }, (_, at) => `别${at}`);
  const taken = strange.filter((name) => mayKnow(filter, name)).length;
  assert.ok(taken < strange.length / 8, String(taken));
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 30 }), (some) => {
      const own = filterOf(some);
      return some.every((name) => mayKnow(own, name));
    }),
  );
});

test('whatever names a time, an issue or a page may name something', () => {
  const words = [
    ...[
      '2025-08-27',
      '八月二十七日',
      '去年8月',
      '昨天',
      '上个月',
      '今年',
      '正月初一',
      '春节',
      '中秋',
    ],
    ...[
      '端午节',
      '重阳',
      '元宵',
      '除夕',
      '七夕',
      '清明',
      '元旦',
      '国庆',
      '国庆节',
      '五一',
      '劳动节',
    ],
    ...['平湖日报2025年8月27日头版', '8月27日那天的报纸', 'No.5740'],
    ...['总第5740期', '5740', '头版', '第2版', '二版', '农历乙巳年七月初五', '２０２５年', '腊八'],
  ];
  for (const one of words) {
    if (readTarget(one, '2026-11-29')) assert.ok(mayName(one, base64([]), fold), one);
  }
  assert.ok(words.filter((one) => readTarget(one, '2026-11-29')).length > 15);
  assert.ok(mayName('跨境电商 去年8月', base64([]), fold), 'a word of several');
});

test('a sentence with a number or a day in it names nothing', () => {
  for (const one of ['一项一项抓落实', '目前，独山港区域有企业', '城乡居民收入比缩小到1.5∶1以内']) {
    assert.ok(!mayName(one, base64([]), fold), one);
  }
});

test('names are known whatever signs stand in them, also beside other words', () => {
  const names = base64(['王强', '第1评论', '八大行动实干开图', '经济']);
  for (const one of ['王强', '“八大行动 实干开图”', '平湖 经济', '經濟']) {
    assert.ok(mayName(one, names, fold), one);
  }
  const strange = ['跨境电商', '人工智能', '独山港', '平湖', '西瓜', '葡萄', '招商引资'];
  assert.ok(strange.filter((one) => mayName(one, names, fold)).length < 4);
});
