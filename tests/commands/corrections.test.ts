import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { stringify } from 'yaml';
import { parseArchive, type ParseOutcome } from '../../scripts/archive/parse-archive.ts';
import type { Archive } from '../../scripts/archive/tree/archive.ts';
import { findAnchor, foldDump } from '../../src/parse/dump/find-anchor.ts';
import type { Correction } from '../../src/schema/correction.ts';
import { says } from './refusals.ts';
import { articlesOf, contents, ledgerOf, makeArchive, put, PLAIN } from './tree.ts';
import type { Printed } from '../support/read-printed.ts';
import { root } from '../support/root.ts';

const DAY = '2025-08-28';
const FILE = `content/corrections/${DAY}/p1.yml`;
/** Words that stand once in the dump, in the first paragraph of its lead story. */
const LEAD = '招大引强是我市正在开展';

function correct(archive: Archive, ...corrections: Correction[]): ParseOutcome {
  put(archive, FILE, stringify({ corrections }, PLAIN));
  return parseArchive(archive);
}

/** An archive with one parsed day, and its lead story. */
function withLead(t: TestContext): { archive: Archive; lead: Printed } {
  const archive = makeArchive(t, DAY);
  parseArchive(archive);
  return { archive, lead: leadOf(archive) };
}

function leadOf(archive: Archive, words = LEAD): Printed {
  const lead = articlesOf(archive, DAY).find(({ body }) => textOf(body).includes(words));
  assert.ok(lead, `an article holds ${words}`);
  return lead;
}

function textOf(body: Printed['body']): string {
  return body.map(({ text }) => text).join('\n');
}

test('replace mends a misreading, and the ledger keeps what the dump has', (t) => {
  const { archive } = withLead(t);
  const { notes } = correct(archive, { at: { quote: LEAD }, replace: '招大引优是我市正在推进' });
  assert.deepEqual(notes, []);
  assert.doesNotMatch(textOf(leadOf(archive, '招大引优是我市正在推进').body), new RegExp(LEAD));
  const repair = ledgerOf(archive, DAY).repairs.find(({ why }) => why === 'correction');
  assert.deepEqual([repair?.dump, repair?.printed], [LEAD, '招大引优是我市正在推进']);
});

test('set gives and removes fields of the article that holds the quote, and moves no address', (t) => {
  const { archive, lead } = withLead(t);
  assert.ok(lead.front.kicker);
  correct(archive, {
    at: { quote: LEAD },
    set: {
      title: '另一个题目',
      kicker: null,
      section: '社会',
      authors: [{ role: '作者', name: '某人' }],
    },
  });
  const { front } = leadOf(archive);
  assert.equal(front.title, '另一个题目');
  assert.equal(front.kicker, undefined);
  assert.equal(front.section, '社会');
  assert.deepEqual(front.authors, [{ role: '作者', name: '某人' }]);
  assert.equal(front.id, lead.front.id);
});

test('drop takes words out of the article; the ledger still has them', (t) => {
  const { archive } = withLead(t);
  const quote = '累计签约项目118个,总投资637亿元。';
  correct(archive, { at: { quote }, drop: true });
  assert.ok(!articlesOf(archive, DAY).some(({ body }) => textOf(body).includes('签约项目118个')));
  const { entries } = ledgerOf(archive, DAY);
  const held = entries.filter(({ use }) => use === 'article').map(({ text }) => text);
  assert.ok(!held.join('').includes(quote));
  assert.ok(
    entries
      .map(({ text }) => text)
      .join('')
      .includes(quote),
  );
});

test('paragraph parts and joins paragraphs', (t) => {
  const { archive, lead } = withLead(t);
  const starts = (words: string): boolean =>
    leadOf(archive).body.some(({ text }) => text.startsWith(words));
  assert.deepEqual([starts('今年以来'), starts('周军波、何健')], [true, false]);
  correct(
    archive,
    { at: { quote: '今年以来,在产业链链长' }, paragraph: false },
    { at: { quote: '周军波、何健、王建坤' }, paragraph: true },
  );
  assert.deepEqual([starts('今年以来'), starts('周军波、何健')], [false, true]);
  const flat = (body: Printed['body']): string => textOf(body).replace(/\s/g, '');
  assert.equal(flat(leadOf(archive).body), flat(lead.body));
});

test('a correction keeps its place over every other: all four at once', (t) => {
  const { archive } = withLead(t);
  const { notes } = correct(
    archive,
    { at: { quote: LEAD }, replace: '招大引优是我市正在开展' },
    { at: { quote: LEAD }, set: { subtitle: '副题' }, why: '原报有' },
    { at: { quote: '累计签约项目118个,总投资637亿元。' }, drop: true },
    { at: { quote: '周军波、何健、王建坤' }, paragraph: true },
  );
  assert.deepEqual(notes, []);
  assert.equal(leadOf(archive, '招大引优').front.subtitle, '副题');
});

/** The end of one story and the headline of the next. */
const SPREAD = between('实现招商引资', '8月26日至27日');

const FAILURES: [name: string, correction: Correction, words: RegExp[]][] = [
  [
    'words that the dump has not',
    { at: { quote: '招大引弱是我市正在开战的' }, replace: '' },
    [/corrections\/2025-08-28\/p1\.yml:2/, /招大引弱/, /nearest.*招大引强/, /quote the words/],
  ],
  [
    'words that it has twice',
    { at: { quote: '平湖' }, drop: true },
    [/more than once/, /before/, /\d+ times, in lines \d+/],
  ],
  [
    'a field for words of no article',
    { at: { quote: '平湖发布 今平湖客户端' }, set: { title: '题' } },
    [/no article/],
  ],
  [
    'a field for words of two articles',
    { at: { quote: SPREAD }, set: { title: '题' } },
    [/two articles or more/, /quote words of the one/],
  ],
];

for (const value of ['两行\n题目', ' 题目', '题目 ', ' ', '\n']) {
  test(`a field is text on one line, without white space around it: ${JSON.stringify(value)}`, (t) => {
    const { archive } = withLead(t);
    put(
      archive,
      FILE,
      stringify({ corrections: [{ at: { quote: LEAD }, set: { title: value } }] }, PLAIN),
    );
    const before = contents(archive);
    says(parseArchive(archive).problems, /p1\.yml:5\ncorrections\[1\]\.set\.title/, /on one line/);
    assert.deepEqual(contents(archive), before);
  });
}

for (const [name, correction, words] of FAILURES) {
  test(`${name} keep the page as it was`, (t) => {
    const { archive } = withLead(t);
    const good: Correction = { at: { quote: LEAD }, set: { title: '改过的题目' } };
    put(archive, FILE, stringify({ corrections: [correction, good] }, PLAIN));
    const before = contents(archive);
    says(parseArchive(archive).problems, ...words);
    assert.deepEqual(contents(archive), before);
  });
}

test('context tells words apart that stand more than once', (t) => {
  const { archive } = withLead(t);
  const at = { quote: '平湖', before: '不断为' };
  correct(archive, { at, replace: '全市' });
  assert.match(textOf(leadOf(archive).body), /不断为全市/);
});

test('a correction that changes nothing is reported as removable, and stops nothing', (t) => {
  const { archive, lead } = withLead(t);
  const { notes } = correct(
    archive,
    { at: { quote: LEAD }, replace: LEAD },
    { at: { quote: LEAD }, set: { title: lead.front.title } },
    { at: { quote: '今年以来,在产业链链长' }, paragraph: true },
    { at: { quote: LEAD }, set: { section: lead.front.section === '社会' ? '经济' : '社会' } },
  );
  assert.deepEqual(
    notes.map(({ where }) => where),
    [`${FILE}:2`, `${FILE}:5`, `${FILE}:9`],
  );
  for (const { what, mend } of notes) assert.match(`${what} ${mend}`, /changes nothing.*delete/);
});

test('what changes the masthead, or only the ledger, is not idle', (t) => {
  const day = '2025-08-27';
  const archive = makeArchive(t, day);
  const quote = '总第5740期';
  const file = `content/corrections/${day}/p1.yml`;
  put(archive, file, stringify({ corrections: [{ at: { quote }, drop: true }] }, PLAIN));
  const { notes } = parseArchive(archive);
  assert.deepEqual(notes, []);
  assert.equal(ledgerOf(archive, day).masthead.issueNumber, undefined);
  const note = { at: { quote: '动员全市上下开足' }, paragraph: true };
  put(archive, file, stringify({ corrections: [note] }, PLAIN));
  const [told] = parseArchive(archive).notes;
  assert.match(told?.what ?? '', /no effect here.*editorsNote/);
});

test('of two corrections that do the same, one can go', (t) => {
  const { archive } = withLead(t);
  const mend = (): Correction => ({ at: { quote: LEAD }, replace: '招大引优是我市正在开展' });
  const set = (): Correction => ({ at: { quote: LEAD }, set: { title: '另一个题目' } });
  const { notes } = correct(archive, mend(), mend(), set(), set());
  assert.deepEqual(
    notes.map(({ where }) => where),
    [`${FILE}:2`, `${FILE}:8`],
  );
});

const at = { quote: LEAD };
const CLASHES: [name: string, one: Correction, other: Correction][] = [
  ['two readings of the same words', { at, replace: '甲' }, { at, replace: '乙' }],
  [
    'readings of words that overlap',
    { at, replace: '招大引优是我市正在开展' },
    { at: { quote: '正在开展的“四大百日攻坚”' }, replace: '正在进行的“四大百日攻坚”' },
  ],
  [
    'a reading of dropped words',
    { at, drop: true },
    { at: { quote: '引强是' }, replace: '引优是' },
  ],
  [
    'a paragraph inside words that read otherwise',
    { at, replace: '全市正在开展' },
    { at: { quote: '我市正在开展的“四大百日攻坚”' }, paragraph: true },
  ],
  ['a paragraph that starts and does not', { at, paragraph: true }, { at, paragraph: false }],
  [
    'one field of one article',
    { at, set: { title: '先写的题目' } },
    { at: { quote: '今年以来,在产业链链长' }, set: { title: '后写的题目', section: '社会' } },
  ],
  [
    'fields of dropped words',
    { at: { quote: '引强是' }, set: { kicker: null } },
    { at, drop: true },
  ],
];

for (const [name, one, other] of CLASHES) {
  test(`corrections that contradict each other are both named with their places: ${name}`, (t) => {
    const { archive } = withLead(t);
    put(archive, FILE, stringify({ corrections: [one, other] }, PLAIN));
    const { problems } = parseArchive(archive);
    const second =
      2 +
      stringify({ corrections: [one] }, PLAIN)
        .trim()
        .split('\n').length -
      1;
    assert.deepEqual(
      problems.map(({ where, details }) => [
        where,
        details?.find(([label]) => label === 'other')?.[1],
      ]),
      [
        [`${FILE}:2`, `${FILE}:${second}`],
        [`${FILE}:${second}`, `${FILE}:2`],
      ],
    );
    for (const { what, mend } of problems) {
      assert.match(what, /another correction .* otherwise/);
      assert.match(mend, /delete one of the two/);
    }
  });
}

test('the nearest words are those that differ least', () => {
  const dump = '攻坚克难,打好攻坚战。\n\n“大干一百天 打贏攻坚战”\n';
  const lookup = findAnchor(foldDump(dump), { quote: '打赢攻坚战' });
  assert.deepEqual(lookup, { kind: 'unmatched', nearest: { line: 1, text: '打好攻坚战' } });
  const longer = findAnchor(foldDump(dump), { quote: '一百天打赢攻坚战' });
  assert.deepEqual(longer, { kind: 'unmatched', nearest: { line: 3, text: '一百天 打贏攻坚战' } });
  assert.deepEqual(findAnchor(foldDump(dump), { quote: '毫不相干' }), {
    kind: 'unmatched',
    nearest: undefined,
  });
});

/** The dump's text from some words up to others. */
function between(from: string, to: string): string {
  const dump = readFileSync(join(root, `content/raw/${DAY}/p1.txt`), 'utf8');
  const start = dump.indexOf(from);
  return dump.slice(start, dump.indexOf(to, start) + to.length);
}
