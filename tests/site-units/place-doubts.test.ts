import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import type { Block } from '../../src/data/blocks.ts';
import { doubtsInBody } from '../../src/data/doubts/doubt.ts';
import { placeDoubts } from '../../src/data/doubts/place-doubts.ts';
import { placesOf, prepareBody } from '../../src/data/places/place-words.ts';
import { placeRuns } from '../../src/data/places/place-runs.ts';
import { toHtml } from '../../src/data/to-html.ts';
import type { Entry } from '../../src/schema/entry.ts';
import { FINDINGS, type FindingCode } from '../../src/schema/findings/findings.ts';
import type { Finding } from '../../src/schema/ledger.ts';
import { sampleArticle } from './sample.ts';

const article = sampleArticle({ kicker: '市委全会召开', subtitle: '今年目标已定' });
const { id } = article;
const blocks: Block[] = [
  { kind: 'paragraph', text: '昨天，“红船杯”开赛，二十个项目同台。' },
  { kind: 'subhead', text: '人才来了' },
  { kind: 'paragraph', text: '企司的重点开发方向，已进入试验。' },
];
const body = blocks
  .map(({ kind, text }) => (kind === 'subhead' ? `## ${text}` : text))
  .join('\n\n');
const entries = runs(
  ['“链”上发力 系统施策', 'title'],
  ['昨天,"红船杯"开\n赛,二十个项目同台。', 'paragraph'],
  ['企\n司的重点开发方向,已进入试验。', 'paragraph'],
);

function runs(...parts: [string, Entry['field']][]): Entry[] {
  let from = 0;
  let line = 1;
  return parts.map(([text, field]) => {
    const entry: Entry = { from, to: from + text.length, line, text, use: 'article' };
    from += text.length;
    line += text.split('\n').length;
    return { ...entry, article: id, field };
  });
}

function finding(code: FindingCode, line: number, ...words: string[]): Finding {
  return { code, line, message: FINDINGS[code].full(...words), article: id };
}

function place(...findings: Finding[]) {
  return placeDoubts(article, blocks, { findings, entries });
}

test('words of the body are found whatever marks the dump has between their letters', () => {
  const [doubt, ...more] = place(finding('line-seam', 4, '企', '司的重点开发方向,'));
  assert.deepEqual(more, []);
  assert.deepEqual(doubt?.place, { kind: 'body', block: 2, from: 0, to: 10 });
  assert.deepEqual([doubt.number, doubt.where, doubt.line], [1, '第2段', 4]);
});

test('a doubt without words is where the text of its line is', () => {
  const [doubt] = place(finding('wide-line', 3, ''));
  assert.deepEqual(doubt?.place, { kind: 'body', block: 0, from: 9, to: 19 });
});

test('of words that stand twice the place by the line is meant', () => {
  const twice: Block[] = [
    { kind: 'paragraph', text: '平湖日报讯。' },
    { kind: 'paragraph', text: '平湖日报又讯。' },
  ];
  const own = runs(['平湖日报讯。', 'paragraph'], ['平湖日报又讯。', 'paragraph']);
  const findings = [finding('quotes', 2, '平湖日报')];
  const [doubt] = placeDoubts(article, twice, { findings, entries: own });
  assert.equal(doubt?.place.kind === 'body' && doubt.place.block, 1);
});

test('doubts of the headline and the byline are about these', () => {
  const doubts = place(
    finding('close-call', 1, article.title),
    finding('headline-long', 1, '市委全会召开'),
    finding('author-name', 1, '胡佳英'),
    finding('headline-torn', 1, '不在文中的字'),
  );
  assert.deepEqual(
    doubts.map(({ where, notes }) => [where, notes.length]),
    [
      ['引题', 1],
      ['标题', 2],
      ['署名', 1],
    ],
  );
});

test('what is doubted of the same words is one doubt, and what is about all of it comes last', () => {
  const doubts = place(
    finding('mixed-columns', 99, '3'),
    finding('line-seam', 4, '企', '司的重点'),
    finding('short-line', 4, '重点开发'),
    finding('lone-subhead', 98, '人才来了'),
  );
  assert.deepEqual(
    doubts.map(({ number, where, notes }) => [number, where, notes.map(({ name }) => name)]),
    [
      [1, '小标题', ['小标题']],
      [2, '第2段', ['衔接', '分段']],
      [3, '全文', ['栏序']],
    ],
  );
});

test('a doubt that the ledger does not tell is told none the less', () => {
  const old = { ...article, doubts: ['open-end', 'long-gone'] };
  const [doubt, ...more] = placeDoubts(old, blocks, { findings: [], entries });
  assert.equal(more.length, 0);
  assert.deepEqual(
    doubt?.notes.map(({ name }) => name),
    ['结尾', '其他'],
  );
});

test('doubtful words are links to their doubt, and the text stays as it was', () => {
  const marks = doubtsInBody(place(finding('line-seam', 4, '企', '司的重点开发方向,')));
  const html = toHtml(body, '本报讯', { doubtful: marks });
  const [link, ...more] = parse(html).querySelectorAll('a');
  assert.deepEqual(more, []);
  assert.equal(link?.outerHTML, '<a class="doubt" id="m1" href="#d1">企司的重点开发方向，</a>');
  assert.equal(parse(html).textContent, parse(toHtml(body, '本报讯')).textContent);
});

test('marks over a gap keep it, and one id stands once', () => {
  const html = toHtml('平湖的企〔缺〕司来了', undefined, {
    doubtful: [{ block: 0, from: 2, to: 8, number: 3 }],
  });
  assert.match(
    html,
    /^<p>平湖<a class="doubt" id="m3" href="#d3">的企<abbr[^>]*>〔缺〕<\/abbr>司<\/a>/,
  );
});

const text = fc.string({
  unit: fc.constantFrom(...Array.from('平湖日报，。“”A9𠮷 ')),
  minLength: 1,
});

test('marks never change what is read, wherever they stand', () => {
  const mark = fc.record({
    block: fc.nat(2),
    from: fc.nat(12),
    to: fc.nat(14),
    number: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 4 }), (marks) => {
      const wanted = parse(toHtml(body)).textContent;
      assert.equal(parse(toHtml(body, undefined, { doubtful: marks })).textContent, wanted);
    }),
  );
});

test('a piece of a body is found where it stands, and runs that cover it cover it all', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), fc.nat(), (texts, at) => {
      const prepared = prepareBody(texts);
      const own = texts[at % texts.length] ?? '';
      for (const [first, ...rest] of placesOf(prepared, own)) {
        const found = [first, ...rest].map((one) =>
          texts[one?.block ?? 0]?.slice(one?.from, one?.to),
        );
        assert.equal(letters(found.join('')), letters(own));
      }
      const all = placeRuns(texts, prepared).flat();
      const covered = all.map((one) => texts[one.block]?.slice(one.from, one.to)).join('');
      assert.equal(letters(covered), letters(texts.join('')));
    }),
  );
});

test('a run that was changed in its middle is known by its ends', () => {
  const prepared = prepareBody(['甲乙丙丁戊己庚辛，一致认为子丑寅卯辰巳午未。']);
  const [spans] = placeRuns(['甲乙丙丁戊己庚辛 -致认为子丑寅卯辰巳午未'], prepared);
  assert.deepEqual(spans, [{ block: 0, from: 0, to: 22 }]);
});

function letters(words: string): string {
  return words.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
