import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDateline } from '../../../src/parse/signs/find-dateline.ts';
import { locate } from '../../../src/parse/text/located.ts';

const dateline = (text: string): string | undefined => findDateline(locate(text, 0))?.text.text;

test('a dateline is told by who sent it, from where and when', () => {
  for (const line of [
    '本报讯',
    '本报综合消息',
    '本报乍浦讯',
    '本报平湖3月2日讯',
    '本报杭州3月2日电',
    '新华社北京3月2日电',
    '新华社平壤/首尔3月2日电',
    '新 华 社 北 京 8 月 1 日 电',
    '据新华社电',
    '综合新华社电',
    '中新网北京3月2日电',
    '人民日报北京3月2日电',
    '据央视新闻消息',
    '【新华社北京3月2日电】',
  ]) {
    assert.equal(dateline(`${line} 昨天上午`), line);
    assert.equal(dateline(line), line);
  }
});

test('words that only begin so are none', () => {
  for (const text of [
    '新华社记者从国家电网获悉',
    '新华社记者 王强新华社北京3月2日电',
    '据新华社报道，昨天上午',
    '本报杭州讯息员王强',
    '本报今年改版',
    '昨天，新华社北京3月2日电',
  ]) {
    assert.equal(dateline(text), undefined, text);
  }
});
