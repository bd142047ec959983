import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutWords } from '../../src/data/typeset/cut-words.ts';
import { escapeHtml } from '../../src/data/typeset/escape-html.ts';
import { fullMarks } from '../../src/data/typeset/full-marks.ts';
import { headlineHtml, rowHtml } from '../../src/data/typeset/headline-html.ts';
import { piecesOf } from '../../src/data/typeset/pieces.ts';

const LINES = [
  '嘉兴“红船杯”首届博士后创业赛在平举办',
  '这些碉堡既是烽火岁月最坚定的见证者，更是平湖儿女以血肉铸就的永恒丰碑——',
  '市政协召开党的建设暨委员活动组工作会议',
  '体验现代产业与传统文化',
  '457座碉堡，见证不屈的精神',
  '激发“小场景”文旅消费潜力，平湖（新埭）首捧“大禹鼎”金鼎！',
  '平湖5个人工智能产业项目签约，总投资5亿元',
  '约2023年9月18日至22日',
];

test('no piece ends or begins within a word of the dictionary', () => {
  for (const line of LINES) {
    const edges = edgesOf(cutWords(line));
    for (const edge of edgesOf(piecesOf(line)))
      assert.ok(edges.has(edge), piecesOf(line).join('|'));
  }
});

test('no piece ends in a particle, and none is a lone character', () => {
  for (const line of LINES) {
    for (const piece of piecesOf(line).slice(0, -1)) {
      assert.doesNotMatch(piece, /[暨和与的]$/, line);
      assert.ok([...piece].length > 1, line);
    }
    assert.ok([...(piecesOf(line).at(-1) ?? '')].length > 1, line);
  }
});

test('no piece begins with a closing mark or ends with an opening one', () => {
  for (const piece of LINES.flatMap(piecesOf)) {
    assert.doesNotMatch(piece, /^[”，）！]/);
    assert.doesNotMatch(piece, /[“（]$/);
  }
});

test('names of the place, suffixes, figures with their measures and dates keep together', () => {
  const whole = ['博士后', '见证者', '457座', '5亿元', '2023年9月18日', '以水为脉', '独山港镇'];
  const lines = [...LINES, '以水为脉厚植生态底色', '走进独山港镇'];
  const pieces = lines.flatMap(piecesOf);
  for (const word of whole)
    assert.ok(
      pieces.some((piece) => piece.includes(word)),
      word,
    );
  assert.ok(piecesOf('约2023年9月18日至22日').length === 2, 'a span of days breaks before 至');
});

test('a short quotation keeps together, a long one breaks between its words', () => {
  const kicker = piecesOf('平湖强力推进“地瓜经济”提能升级“一号开放工程”');
  for (const quote of ['“地瓜经济”', '“一号开放工程”']) {
    assert.ok(kicker.includes(quote), kicker.join('|'));
  }
  assert.ok(piecesOf('聚焦“重大产业、城市能级提升、重大交通”三大领域').length > 4);
});

test('no character is lost, doubled or moved', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (line) => {
      assert.equal(piecesOf(line).join(''), line);
    }),
  );
});

test('headlines are HTML of halves and of break opportunities, with nothing else in it', () => {
  assert.equal(
    headlineHtml('全新出发 服务地方发展'),
    '<span class="half">全新<wbr>出发</span> <span class="half">服务<wbr>地方<wbr>发展</span>',
  );
  assert.equal(rowHtml('全新出发 服务地方发展'), '全新<wbr>出发 服务<wbr>地方<wbr>发展');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      assert.doesNotMatch(rowHtml(title).replaceAll('<wbr>', ''), /[<>]/);
    }),
  );
});

test('what has a meaning in HTML is escaped', () => {
  assert.equal(escapeHtml(`<a href="x">&'`), `&lt;a href=&quot;x&quot;&gt;&amp;'`);
});

test('half-width marks between Chinese are set full', () => {
  assert.equal(fullMarks('服务好;环境美,真的吗?真的!'), '服务好；环境美，真的吗？真的！');
  assert.equal(fullMarks('记者:平湖(新埭)的“瓜”;好'), '记者：平湖（新埭）的“瓜”；好');
  assert.equal(fullMarks('全新出发! 服务发展'), '全新出发！ 服务发展');
});

test('marks of figures, times, addresses and Latin stay', () => {
  const kept = [
    '8:30开会',
    '共3,000人',
    '比分3:2',
    '见http://a.b/?c=d;e',
    'AI(人工智能)',
    '好(2)次',
  ];
  for (const text of [...kept, 'GDP(CIIE)', 'a,b;c!']) assert.equal(fullMarks(text), text);
});

test('setting marks full moves none and changes nothing else', () => {
  const unit = fc.constantFrom(...Array.from('平湖a1;,:?!()“”，。 '));
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      assert.equal(fullMarks(text).normalize('NFKC'), text.normalize('NFKC'));
      assert.equal(fullMarks(fullMarks(text)), fullMarks(text));
    }),
  );
});

/** Places at which one of some strings ends and the next begins. */
function edgesOf(parts: readonly string[]): Set<number> {
  let at = 0;
  return new Set(parts.map((part) => (at += part.length)));
}
