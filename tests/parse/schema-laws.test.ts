import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeDump } from '../../src/parse/dump/decode-dump.ts';
import { parsePage } from '../../src/parse/parse-page.ts';
import { printArticle } from '../../src/parse/print-article.ts';
import { articleSchema } from '../../src/schema/article.ts';
import { ledgerSchema } from '../../src/schema/ledger.ts';
import { textPage } from '../support/arbitrary-dump.ts';
import { structuredPage } from '../support/arbitrary-page.ts';
import { lawRuns } from '../support/laws.ts';
import { readPrinted } from '../support/read-printed.ts';

/** Marks and white space alone; a field that is no more has no text. */
const TEXT = /[\p{L}\p{N}\u{10000}-\u{10ffff}]/u;

test('no page makes an article or a ledger that breaks its schema, or prints what reads back otherwise', () => {
  fc.assert(
    fc.property(structuredPage, ({ input }) => {
      const { articles, ledger } = parsePage(input);
      ledgerSchema.parse(ledger);
      const decoded = decodeDump(input.bytes);
      if ('text' in decoded) {
        assert.equal(ledger.entries.map(({ text }) => text).join(''), decoded.text);
      }
      const ids = articles.map(({ front }) => front.id);
      assert.equal(new Set(ids).size, ids.length, `an id twice: ${ids.join(' ')}`);
      for (const { front, body } of articles) {
        articleSchema.parse(front);
        for (const { text } of body) assert.notEqual(text.trim(), '', 'an empty block');
        const { title, kicker, subtitle, column, dateline, editorsNote } = front;
        for (const field of [title, kicker, subtitle, column, dateline, editorsNote]) {
          if (field !== undefined) assert.match(field, TEXT);
        }
        const printed = readPrinted(printArticle({ front, body }));
        assert.deepEqual(printed, { front, body });
      }
    }),
    { numRuns: 4 * lawRuns },
  );
});

const parse = (text: string) => parsePage(textPage(text));
const codesOf = (text: string): string[] => parse(text).ledger.findings.map(({ code }) => code);

const STORY = '本报讯 昨天上午，我市召开会议，研究部署下一阶段重点工作。';

for (const label of ['编者按：', '编者按', '【编者按】', '编者的话', '按语：']) {
  test(`\`${label}\` without a note is no note, and is told`, () => {
    for (const text of [
      `# 我市召开会议\n\n${label}\n\n■记者 张三\n\n${STORY}\n`,
      `# 我市召开会议\n\n■记者 张三\n\n${STORY}\n\n${label}`,
      `# 我市召开会议\n\n${label}\n\n${label}\n■记者 张三\n${STORY}`,
    ]) {
      const { articles } = parse(text);
      assert.deepEqual(
        articles.map(({ front }) => [front.title, front.editorsNote]),
        [['我市召开会议', undefined]],
      );
      assert.ok(codesOf(text).includes('empty-note'));
    }
  });

  test(`\`${label}\` has the text below it, on the next line or as the next block`, () => {
    for (const gap of ['\n', '\n\n']) {
      const note = '今年以来，全市招商不停、签约不断。';
      const text = `# 我市召开会议\n\n${label}${gap}${note}\n\n■记者 张三\n\n${STORY}\n`;
      const [{ front } = assert.fail()] = parse(text).articles;
      assert.equal(front.editorsNote, note);
      assert.ok(!codesOf(text).includes('empty-note'));
    }
  });
}

test('a note alone on its page is printed', () => {
  const [{ front } = assert.fail()] = parse('【编者按】\n今年以来，全市招商不停。').articles;
  assert.equal(front.editorsNote, '今年以来，全市招商不停。');
});

test('a page that there is not is no page to go on, and the open end is told', () => {
  const text = `# 我市召开会议\n\n■记者 张三\n\n本报讯 自2003年成立以来，（下转0版）`;
  const [{ front, body } = assert.fail()] = parse(text).articles;
  assert.equal(front.continuedTo, undefined);
  assert.equal(body.at(-1)?.text, '自2003年成立以来，');
  assert.deepEqual(codesOf(text).sort(), ['open-end', 'unplaced']);
});
