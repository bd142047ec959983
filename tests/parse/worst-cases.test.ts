import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeDump } from '../../src/parse/decode.ts';
import { parseElsewhere } from '../support/parse-elsewhere.ts';

const MEGABYTE = 1024 * 1024;

/** Dumps that no newspaper prints, and on which a careless rule runs for hours. */
const WORST: Record<string, string> = {
  'one character': '湖',
  'one letter': 'a',
  spaces: ' ',
  'full-width spaces': '\u3000',
  'blank lines': '\n',
  'form feeds': '\f',
  'opening quotes': '“',
  'straight quotes': '"',
  'opening brackets': '(((',
  'byline marks': '■',
  'byline marks, one a line': '■\n',
  'bylines without a name': '■记者 ',
  'the same byline': '■记者 张三\n',
  'the same short line': '平湖\n',
  'the same paragraph': '今年以来,全市招商不停、签约不断。\n\n',
  headings: '## 平湖\n',
  'heading marks': '#',
  digits: '1234567890',
  'shadowed text': '新刻度新刻度',
  'full stops': '。',
  'columns side by side': '今年以来,全市        招商不停、签约\n',
  mastheads: '2025年8月27日 ◆ 星期三 农历乙巳年七月初五 总第5740期\n',
  surrogates: '😀',
};

for (const [name, piece] of Object.entries(WORST)) {
  test(`a megabyte of ${name} is parsed, and nothing of it is lost`, async () => {
    const text = piece.repeat(MEGABYTE / new TextEncoder().encode(piece).length);
    const refused = 'problem' in decodeDump(new TextEncoder().encode(text));
    const kept = await parseElsewhere(text);
    const wanted = refused ? 0 : text.length;
    assert.equal(kept.length, wanted);
    assert.ok(refused || kept === text, 'the ledger holds other text than the dump');
  });
}
