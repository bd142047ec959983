import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printLedger } from '../../scripts/archive/page/print-ledger.ts';
import { parsePage } from '../../src/parse/parse-page.ts';
import { readDocuments } from '../../src/data/searchable/read-documents.ts';
import { textPage } from '../support/arbitrary-dump.ts';
import { readRawPages } from '../support/raw-pages.ts';

/** What the index holds of a page's ledger. */
function indexed(text: string): string[] {
  const [input] = readRawPages();
  assert.ok(input);
  const { ledger } = parsePage({ ...input, ...textPage(text), corrections: [] });
  const day = ledger.day ?? '';
  const ledgers = [{ day, path: 'p1.ledger.json', text: printLedger(ledger) }];
  return readDocuments({ articles: [], ledgers }).pages.flatMap(({ record }) => record.body);
}

test('words of a masthead are found whole, whatever was taken out of their midst', () => {
  const head = '2025年8月27日 星期三 农历乙巳年七月初五 总第5740期 第1版';
  const text = `${head}\n\n# 平湖新闻\n\n■记者 张三\n\n本报讯 今年以来,全市招商不停、签约不断。\n`;
  const whole = indexed(text);
  assert.ok(whole.some((piece) => piece.includes('农历乙巳年七月初五')));
  assert.deepEqual(indexed(text.replace('乙巳', '乙\u200b\u202e巳')), whole);
});
