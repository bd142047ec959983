import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printLedger } from '../../../scripts/archive/page/print-ledger.ts';
import { takeOutStrays } from '../../../src/parse/dump/take-out-strays.ts';
import { parsePage } from '../../../src/parse/parse-page.ts';
import { locate } from '../../../src/parse/text/located.ts';
import type { Article, ParsedPage } from '../../../src/parse/types.ts';
import { asPage, textPage } from '../../support/arbitrary-dump.ts';
import { readRawPages } from '../../support/raw-pages.ts';

const PAGE =
  '# 我市召开重点工作推进会\n\n■记者 张三\n\n本报讯 昨天下午,全市重点工作推进会召开,总结上半年工作。\n\n会议强调,要聚焦项目建设,全力以赴抓好招商引资。\n';

/** The page with something put before words of it. */
function withBefore(words: string, stray: string): ParsedPage {
  return parsePage(textPage(PAGE.replace(words, `${stray}${words}`)));
}

function textOf({ front, body }: Article): string {
  return [
    front.title,
    ...front.authors.map(({ name }) => name),
    ...body.map(({ text }) => text),
  ].join('\n');
}

function droppedOf({ ledger }: ParsedPage): unknown[] {
  return ledger.entries
    .filter(({ code }) => code !== undefined)
    .map(({ use, reason, code, text }) => [use, reason, code, text]);
}

function findingsOf({ ledger }: ParsedPage): unknown[][] {
  return ledger.findings
    .filter(({ code }) => !code.startsWith('date'))
    .map(({ code, line, message, article }) => [code, line, message, article !== undefined]);
}

test('what shows nothing is taken out, and stands in the ledger by its code point', () => {
  const clean = parsePage(textPage(PAGE));
  const page = withBefore('推进会召开', '\u202e\u200b\u{e0041}\u00ad\u00ad\ufe0f');
  assert.deepEqual(page.articles.map(textOf), clean.articles.map(textOf));
  assert.deepEqual(page.articles[0]?.front.doubts, []);
  const reason = 'invisible-characters';
  assert.deepEqual(droppedOf(page), [
    ['dropped', reason, 'U+202E', '\u202e'],
    ['dropped', reason, 'U+200B', '\u200b'],
    ['dropped', reason, 'U+E0041', '\u{e0041}'],
    ['dropped', reason, 'U+00AD', '\u00ad\u00ad'],
    ['dropped', reason, 'U+FE0F', '\ufe0f'],
  ]);
  const message = '有6个不显示的字符,已去掉(U+202E、U+200B、U+E0041、U+00AD×2、U+FE0F)';
  assert.deepEqual(findingsOf(page), [[reason, 5, message, false]]);
});

test('control characters are taken out wherever they stand', () => {
  for (const words of ['我市召开', '张三', '本报讯', '会议强调']) {
    const page = withBefore(words, '\0\u001b\u007f');
    assert.deepEqual(page.articles.map(textOf), parsePage(textPage(PAGE)).articles.map(textOf));
    assert.deepEqual(
      droppedOf(page).map((entry) => (entry as string[])[2]),
      ['U+0000', 'U+001B', 'U+007F'],
    );
  }
});

test('one mark stands where a run of characters was lost, and the article is doubted', () => {
  const page = withBefore('推进会召开', '\ufffd\u200b\ufffd\ufffd');
  const [article] = page.articles;
  assert.ok(article);
  assert.match(textOf(article), /全市重点工作〔缺〕推进会召开/);
  assert.deepEqual(article.front.doubts, ['lost-characters']);
  const lost = findingsOf(page).filter(([code]) => code === 'lost-characters');
  assert.deepEqual(lost, [
    ['lost-characters', 5, '有3个字在抽取时丢失,以〔缺〕标出(U+FFFD×3)', true],
  ]);
});

test('bytes that can not be read are told with their offset, line and values', () => {
  const before = new TextEncoder().encode(PAGE.slice(0, PAGE.indexOf('推进会召开')));
  const after = new TextEncoder().encode(PAGE.slice(PAGE.indexOf('推进会召开')));
  const page = parsePage(asPage(Uint8Array.from([...before, 0xff, 0xe5, ...after])));
  const [article] = page.articles;
  assert.match(article ? textOf(article) : '', /全市重点工作〔缺〕推进会召开/);
  assert.deepEqual(article?.front.doubts, ['bad-bytes']);
  const message = `有1处字节不合编码,读不出来,以〔缺〕标出(字节偏移${before.length}:FF E5)`;
  assert.deepEqual(findingsOf(page), [['bad-bytes', 5, message, true]]);
  assert.deepEqual(droppedOf(page), [['dropped', 'bad-bytes', 'U+FFFD', '\ufffd']]);
});

test('a glyph without a code is taken out, and its article doubted', () => {
  for (const [glyph, code] of [
    ['\ue123', 'U+E123'],
    ['\u{f0000}', 'U+F0000'],
    ['\uffff', 'U+FFFF'],
    ['\u0378', 'U+0378'],
  ] as const) {
    const page = withBefore('推进会召开', glyph);
    assert.deepEqual(page.articles.map(textOf), parsePage(textPage(PAGE)).articles.map(textOf));
    assert.deepEqual(page.articles[0]?.front.doubts, ['unknown-glyphs']);
    const message = `有1个字符没有通用的编码,已去掉,可能缺字(${code})`;
    assert.deepEqual(findingsOf(page), [['unknown-glyphs', 5, message, true]]);
  }
});

test('findings are one for each line or kind, however many characters there are', () => {
  const text = PAGE.replace(/\p{Script=Han}/gu, (character) => `${character}\u200b\ue000`);
  const lines = new Set(PAGE.split('\n').filter((line) => /\p{Script=Han}/u.test(line)));
  const codes = parsePage(textPage(text)).ledger.findings.map(({ code }) => code);
  assert.equal(codes.filter((code) => code === 'invisible-characters').length, 1);
  assert.equal(codes.filter((code) => code === 'unknown-glyphs').length, lines.size);
});

test('white space of any width is white space', () => {
  const exotic = PAGE.replace('■记者 张三', '■记者\u2002张\u00a0三').replace(
    '本报讯 ',
    '本报讯\u205f',
  );
  const page = parsePage(textPage(exotic));
  assert.deepEqual(page.articles.map(textOf), parsePage(textPage(PAGE)).articles.map(textOf));
  assert.deepEqual(droppedOf(page), []);
});

test('a name of which a character is lost is a name', () => {
  const page = parsePage(textPage(PAGE.replace('张三', '张\ufffd华 李四')));
  assert.deepEqual(page.articles[0]?.front.authors, [
    { role: '记者', name: '张〔缺〕华' },
    { role: '记者', name: '李四' },
  ]);
});

test('nothing hides in a printed ledger or in the name of a dump', () => {
  const [input] = readRawPages();
  assert.ok(input);
  const text = new TextDecoder().decode(input.bytes).replaceAll('。', '。\u202e\u0085\u2028');
  const page = parsePage({ ...input, ...textPage(text), dump: 'a\u202etxt.exe\u001b[2J' });
  const printed = printLedger(page.ledger);
  assert.doesNotMatch(printed, /[\p{Cf}\p{Zl}\p{Zp}\u0080-\u009f]|[^\P{Cc}\n]/u);
  assert.deepEqual(JSON.parse(printed), page.ledger);
  assert.equal(page.ledger.dump, String.raw`a\u202etxt.exe\u001b[2J`);
  for (const { front } of page.articles) assert.equal(front.source.dump, page.ledger.dump);
});

test('a run of strays is taken out, and leaves a mark where text is lost', () => {
  const read = (text: string) => takeOutStrays(locate(text, 0));
  assert.deepEqual(read('平\u00ad\u200b湖'), { text: '平湖', at: [0, 3] });
  assert.deepEqual(read('平\ufffd\u00ad湖'), { text: '平〔缺〕湖', at: [0, 1, -1, -1, 3] });
  assert.equal(read('平\u00a0湖\u2003版\v页').text, '平 湖\u3000版 页');
  const clean = locate('平湖', 0);
  assert.equal(takeOutStrays(clean), clean);
});
