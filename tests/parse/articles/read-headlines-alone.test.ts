import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  bodilessDraft,
  cutHeadlines,
  readHeadlinesAlone,
} from '../../../src/parse/articles/read-headlines-alone.ts';
import { headText } from '../../../src/parse/articles/heads-of.ts';
import type { Byline } from '../../../src/parse/model/item.ts';
import { headOf } from '../../support/items.ts';

const cut = (...heads: Parameters<typeof cutHeadlines>[0]): string[][] =>
  cutHeadlines(heads).map((group) => group.map(headText));
const plain = (text: string) => headOf([text]);
const marked = (text: string) => headOf([text], { level: 1 });

test('a few plain blocks are one headline, many are several', () => {
  assert.deepEqual(cut(plain('渔港新码头'), plain('渔民称便')), [['渔港新码头', '渔民称便']]);
  const many = ['渔港新码头', '水稻丰收了', '新桥通车了', '图书馆开放'];
  assert.deepEqual(
    cut(...many.map(plain)),
    many.map((text) => [text]),
  );
});

test('a heading of the same level begins anew', () => {
  assert.deepEqual(cut(marked('渔港'), plain('称便'), marked('丰收')), [
    ['渔港', '称便'],
    ['丰收'],
  ]);
});

test('scraps, accounts and lists are no headlines', () => {
  assert.deepEqual(cut(plain('渔港')), []);
  assert.deepEqual(cut(plain('平湖发布')), []);
  assert.deepEqual(cut(headOf(Array<string>(7).fill('渔港新码头'))), []);
  assert.deepEqual(cut(...Array.from({ length: 121 }, () => marked('渔港新码头'))), []);
});

test('each headline takes the bylines that follow it', () => {
  const byline = (number: number): Byline => ({ kind: 'byline', block: 0, number, credits: [] });
  const [one, two] = [1, 3].map((number) => headOf(['渔港新码头'], { level: 1, number }));
  if (!one || !two) assert.fail();
  const drafts = readHeadlinesAlone([one, byline(2), two, byline(4)]);
  assert.deepEqual(drafts, [
    { ...bodilessDraft([one]), bylines: [byline(2)] },
    { ...bodilessDraft([two]), bylines: [byline(4)] },
  ]);
});
