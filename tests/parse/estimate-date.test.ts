import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectDateEvidence } from '../../src/parse/date-evidence.ts';
import { estimateDate } from '../../src/parse/estimate-date.ts';

const estimate = (texts: readonly string[], masthead = {}): string | undefined =>
  estimateDate(collectDateEvidence(texts), masthead)?.edtf;

const ESTIMATES: [string, readonly string[], string | undefined][] = [
  [
    'the day after a span that ended yesterday',
    ['6月3日至4日，2024年龙舟赛在东湖举行。', '昨天，决赛落幕。'],
    '2024-06-05~',
  ],
  [
    'the week after the last day that is past',
    ['2024年夏收季', '6月3日，农场开镰。'],
    '2024-06-04/2024-06-10',
  ],
  [
    'a span that goes over the new year',
    ['2024年开局。12月30日，大桥合龙。1月2日，通车。'],
    '2024-01-03/2024-01-09',
  ],
  [
    'the working days after `上周五`',
    ['2024年，', '5月31日，检查组到来。上周五，开工。'],
    '2024-06-03/2024-06-07',
  ],
  [
    'figures up to the end of a month',
    ['2024年以来，截至4月底，完成投资5亿元。'],
    '2024-05-01/2024-06-16',
  ],
  [
    'a day of this month that is past',
    ['2024年夏收季', '6月3日，农场开镰。', '首幢楼于本月7日封顶。'],
    '2024-06-08/2024-06-10',
  ],
  [
    'a day of this month that is to come',
    ['2024年夏收季', '6月3日，农场开镰。', '展览将于本月7日开幕。'],
    '2024-06-04/2024-06-10',
  ],
  [
    'a yearly day, where nothing else is dated',
    ['2024年，', '每年9月的第三个周六是全民国防教育日。'],
    '2024-09-14/2024-09-28',
  ],
  [
    'a yearly day at another time of the year',
    ['2024年，', '每年9月的第三个周六是全民国防教育日。', '3月1日，学校开学。'],
    '2024-03-02/2024-03-08',
  ],
  ['an anniversary', ['今年是抗战胜利80周年', '8月20日，展览开幕。'], '2025-08-21/2025-08-27'],
  ['a plan', ['“十四五”收官之年', '8月20日，展览开幕。'], '2025-08-21/2025-08-27'],
  [
    'days to come say nothing',
    ['2024年计划', '将于6月3日举行，持续至6月9日。6月20日前完成。'],
    undefined,
  ],
  ['nor do those of history', ['2024年展览', '1937年，战事起。11月6日，碉堡失守。'], undefined],
  ['nor a day without a year', ['6月3日，农场开镰。'], undefined],
  [
    'a weekday must fall on its day',
    ['2024年，6月3日（星期一），开镰。6月9日（星期三），休息。'],
    '2024-06-04/2024-06-10',
  ],
];
for (const [name, texts, expected] of ESTIMATES) {
  test(`estimates by ${name}`, () => {
    assert.equal(estimate(texts), expected);
  });
}

test("the masthead's weekday and lunar day pick the day", () => {
  const texts = ['2025年', '8月24日，演出举行。'];
  assert.equal(estimate(texts, { weekday: '星期三' }), '2025-08-27~');
  assert.equal(estimate(texts, { lunar: '农历乙巳年七月初五' }), '2025-08-27~');
});

test('the words that are evidence are told', () => {
  const found = estimateDate(collectDateEvidence(['2025年', '我市8月24日举行演出']), {});
  assert.deepEqual(found?.evidence, ['2025年', '我市8月24日举行演出']);
});
