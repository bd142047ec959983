import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeDump } from '../../src/parse/dump/decode-dump.ts';
import { parseElsewhere } from '../support/parse-elsewhere.ts';

const KILOBYTE = 1024;

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

/** More of them, each a repeated sign, word or line that some rule looks for. */
const BAD: Record<string, string> = {
  tabs: '\t',
  'no-break spaces': '\u00a0',
  'combined letters': 'e\u0301',
  'radicals for letters': '⼀',
  'long dashes': '⸺',
  'traditional characters': '會議',
  'soft hyphens': '平\u00ad',
  'lost characters': '平\ufffd',
  'lost characters, one a line': '平\ufffd\n',
  'glyphs without a code': '平\ue000',
  'closing quotes': '”',
  'quotes after stops': '？”“',
  'opening lenticular brackets': '【',
  'opening lenticular brackets, one a line': '【\n',
  'closing lenticular brackets': '】',
  'opening round brackets': '（',
  'pairs of round brackets': '()',
  'opening title marks': '《',
  colons: '：',
  dashes: '—',
  ellipses: '…',
  commas: '，',
  'reporters without a name': '记者',
  'reporters without a name, one a line': '记者\n',
  'reporters on one line': '记者 张三 ',
  'names on one line': '张三 李四 ',
  surnames: '王李张',
  'photo credits': '摄影 张三\n',
  'captions with a credit': '今年以来,全市招商不停。\n摄影 张三\n平湖美\n',
  datelines: '本报讯',
  'datelines with an open bracket': '本报讯（记者 ',
  'jump lines': '（下转2版）',
  'jump lines that break off': '(下转',
  continuations: '（上接1版）',
  "editor's notes": '编者按：',
  'dates on one line': '2025年8月27日 ',
  'issue numbers': '总第5740期',
  editors: '责任编辑：张三 ',
  'telephone numbers': '0573-85012345 ',
  'capitals with spaces': 'A B ',
  'line ends with a space': ' \n',
  'lines of one column': '今年以来全市招商不停签约不断今年\n',
  'lines of torn columns': '今年以来全市 招商不停 ',
  'heading marks with a space': '# ',
  'heading marks, one a line': '#\n',
  stars: '*',
  'open bold text': '**平湖\n',
  'bold text': '**平湖** ',
  'table rows': '|平|湖|\n',
  'short articles': '平湖新闻\n■记者 张三\n本报讯 今年以来,全市招商不停。\n',
  'headings with a body': '## 平湖\n今年以来,全市招商不停、签约不断。\n',
};

const STORY =
  '渔港码头投用\n■记者 张三\n本报讯 昨天上午，渔港新码头正式投用，渔民卸货不用再排队。\n\n';

/** Two stories, and between them what no newspaper prints: only beside text are headlines weighed. */
const BETWEEN: Record<string, string> = {
  'heading lines': '## 平湖\n',
  'short blocks': '平湖\n\n',
  signs: '"\n',
  percents: '%\n',
  bylines: '■记者 张三\n',
  "empty editor's notes": '编者按：\n\n',
  'jump lines': '今年以来，（下转2版）\n',
  'photo credits': '■摄影 张三\n\n',
  'columns of comments': '平湖时评\n\n',
  mastheads: '2025年8月27日 星期三 总第5740期\n',
};

/** Text that is no repetition of one piece. */
const MADE: Record<string, (length: number) => string> = {
  'signs and a letter': (n) => `${'#'.repeat(n)}平`,
  'a heading with signs behind it': (n) => `# 平湖 ${'#'.repeat(n)}`,
  'open comments': (n) => '<!--'.repeat(n / 4),
  'short pages': (n) => '平湖新闻\f'.repeat(n / 5),
  'spaces inside a line': (n) => `平${' '.repeat(n)}湖`,
  'brackets in brackets': (n) => '（'.repeat(n / 2) + '）'.repeat(n / 2),
};

// Long enough that a rule whose time grows with the square of the length is ended, and no longer:
// `npm run bench:worst` measures how time grows.
testPieces('an eighth of a megabyte', 128 * KILOBYTE, WORST);
testPieces('fifty kilobytes', 50 * KILOBYTE, BAD);
for (const [name, piece] of Object.entries(BETWEEN)) {
  const pieces = piece.repeat((36 * KILOBYTE) / piece.length);
  testText(`thirty-six kilobytes of ${name} between two stories`, STORY + pieces + STORY);
}
for (const [name, make] of Object.entries(MADE)) {
  testText(`an eighth of a megabyte of ${name}`, make(128 * KILOBYTE));
}

function testPieces(amount: string, bytes: number, pieces: Record<string, string>): void {
  for (const [name, piece] of Object.entries(pieces)) {
    const text = piece.repeat(bytes / new TextEncoder().encode(piece).length);
    testText(`${amount} of ${name}`, text);
  }
}

function testText(what: string, text: string): void {
  test(`${what} is parsed, and nothing of it is lost`, async () => {
    const refused = 'problem' in decodeDump(new TextEncoder().encode(text));
    const kept = await parseElsewhere(text);
    const wanted = refused ? 0 : text.length;
    assert.equal(kept.length, wanted);
    assert.ok(refused || kept === text, 'the ledger holds other text than the dump');
  });
}
