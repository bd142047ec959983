import assert from 'node:assert/strict';
import { test } from 'node:test';
import { simplifyPage } from '../../../src/parse/dump/simplify-page.ts';
import { parsePage } from '../../../src/parse/parse-page.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { simplifiedOf } from '../../../src/parse/words/simplified-of.ts';
import type { Article } from '../../../src/parse/types.ts';
import { asPage, textPage } from '../../support/arbitrary-dump.ts';
import { encodeAs } from '../../support/encode-as.ts';
import { readRawPages } from '../../support/raw-pages.ts';

/** Simplified characters whose traditional form stands for nothing else. */
const traditional = new Map<string, string>();
for (let unit = 0x9fff; unit >= 0x3400; unit--) {
  const own = String.fromCharCode(unit);
  const simplified = simplifiedOf(own);
  if (simplified !== undefined) traditional.set(simplified, own);
}
const inTraditional = (text: string): string =>
  Array.from(text, (character) => traditional.get(character) ?? character).join('');

/** The parts of an article that are printed as the newspaper has them. */
function textsOf({ front, body }: Article): unknown {
  const { title, kicker, subtitle, dateline, editorsNote, authors } = front;
  const names = authors.map(({ name }) => name);
  return [title, kicker, subtitle, dateline, editorsNote, names, body.map((b) => b.text)];
}

test('a page in traditional characters is read as well as any, and keeps them', () => {
  for (const input of readRawPages()) {
    const text = new TextDecoder().decode(input.bytes);
    // No editor tells the day: the text does.
    const page = { ...input, corrections: [], date: undefined, evidence: [] };
    const { articles: simplified, ledger } = parsePage(page);
    const { articles, ledger: own } = parsePage({ ...page, ...textPage(inTraditional(text)) });
    assert.equal(own.date, ledger.date);
    assert.deepEqual(own.evidence, ledger.evidence.map(inTraditional));
    assert.equal(
      JSON.stringify(articles.map(textsOf)),
      inTraditional(JSON.stringify(simplified.map(textsOf))),
    );
    // A column that editors know goes by their name for it.
    const column = ({ front }: Article): string => inTraditional(front.column ?? '');
    assert.deepEqual(articles.map(column), simplified.map(column));
    assert.deepEqual(
      articles.map(({ front }) => [front.kind, front.section, front.authors.map((a) => a.role)]),
      simplified.map(({ front }) => [front.kind, front.section, front.authors.map((a) => a.role)]),
    );
  }
});

test('a page in Big5 is read with its own characters', () => {
  const text =
    '全市經濟工作會議召開\n\n■記者 張三\n\n本報訊 昨天,全市經濟工作會議召開。會議強調,要推動產業發展和項目建設-一步不停。\n';
  const { articles, ledger } = parsePage(asPage(encodeAs('big5', text)));
  assert.equal(ledger.encoding, 'big5');
  const [article] = articles;
  assert.equal(article?.front.title, '全市經濟工作會議召開');
  assert.deepEqual(article.front.authors, [{ role: '记者', name: '張三' }]);
  assert.equal(article.front.dateline, '本報訊');
  assert.match(article.body[0]?.text ?? '', /^昨天，全市經濟工作會議召開。會議強調，/);
});

test('a change of a traditional page shows nothing but what was changed', () => {
  for (const input of readRawPages()) {
    const text = inTraditional(new TextDecoder().decode(input.bytes));
    const { ledger } = parsePage({ ...input, corrections: [], ...textPage(text) });
    for (const { dump, printed, why } of ledger.repairs) {
      if (why === 'lost-stop') assert.equal(printed, `${dump}。`);
      if (why === 'dash-for-one') assert.equal(printed.length, dump.length);
      if (why === 'dash-for-one') {
        assert.deepEqual(
          Array.from(printed).filter((one, i) => one !== dump[i]),
          ['一'],
        );
      }
    }
  }
});

test('only a page that is printed in traditional characters is read otherwise', () => {
  const page = locate('會議開幕，經濟發展', 0);
  const { dump } = simplifyPage(page);
  assert.deepEqual([dump.text.slice(0, 2), dump.at], ['会议', page.at]);
  const simplified = locate('会议开幕，经济发展，这里写着一个會字', 0);
  assert.equal(simplifyPage(simplified).dump.text, simplified.text);
});
