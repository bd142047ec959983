import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectDateEvidence } from '../../../src/parse/account/date/collect-date-evidence.ts';
import { estimateDate } from '../../../src/parse/account/date/estimate-date.ts';

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

const TIED = '6月3日，农场开镰。';
const IN_2024 = '2024-06-04/2024-06-10';
const IN_2025 = '2025-06-04/2025-06-10';
const YEARS: [string, string, string | undefined][] = [
  ['a target is none', '2024年，我市增长8%。项目按照2027年投产目标推进', IN_2024],
  ['nor the end of a span', '2024年，我市出台三年行动计划（2024—2026年）', IN_2024],
  ['nor a year by whose end it is done', '2024年，我市规划2026年底前通车，2026届学生毕业', IN_2024],
  ['a work that is done is past', '2023年签约，2024年已建成投用', IN_2024],
  ['a year’s first quarters are no end of a term', '2023年，开工。2024年前三季度，增长8%', IN_2024],
  ['the text says which is this year', '今年是“十四五”收官之年，展望2026年', IN_2025],
  ['or which was last year', '去年（2023年），增长8%；《2023年统计公报》', IN_2024],
  ['but it may compare with one', '今年比2023年增长8%，2024年6月', IN_2024],
  [
    'a title of this year outweighs a plan for the next',
    '《2024年实施方案》。2025年，我市将改造',
    IN_2024,
  ],
  ['a report is of the year before', '《2023年统计公报》出炉。2024年，我市将改造', IN_2024],
  [
    'a plan is for the year after that of the figures',
    '2023年，增长8%。2024年，我市将新建',
    IN_2024,
  ],
  ['a plan for a later year is none', '2024年，增长8%。2026年，我市将举办', IN_2024],
  [
    'nor a later year in which something is due',
    '2023年，增长。2024年6月，将于2025年3月开幕',
    IN_2024,
  ],
  ['but it tells the year where all else is silent', '将于2024年7月开幕', IN_2024],
  ['a year to come alone tells nothing', '项目按照2027年投产目标推进', undefined],
];
for (const [name, text, expected] of YEARS) {
  test(`of the years named, ${name}`, () => {
    assert.equal(estimate([text, TIED]), expected);
  });
}

test('a day of another year tells no day of this', () => {
  assert.equal(estimate(['2024年，', '2023年11月3日，公司成立。', TIED]), IN_2024);
  assert.equal(
    estimate(['2024年，', '2023年12月30日，大桥合龙。1月2日，通车。']),
    '2024-01-03/2024-01-09',
  );
});

const SPRING = '2026-03-05/2026-05-04';
const SEASONS: [string, readonly string[], string | undefined][] = [
  ['field work', ['2026年，', '植保车穿梭田间，助力春耕生产。'], SPRING],
  ['the early rice', ['2026年，', '田间一派“双抢”景象。'], '2026-07-07/2026-08-06'],
  ['the late rice', ['2026年，', '秋收冬种正忙。'], '2026-10-08/2026-12-06'],
  ['a solar term', ['2026年，', '时值芒种节气，'], '2026-06-02/2026-06-21'],
  ['the new year', ['2026年，', '正值春节，游人如织。'], '2026-02-09/2026-03-03'],
  ['a lunar feast', ['2025年，', '端午假期，龙舟竞渡。'], '2025-05-21/2025-06-04'],
  ['an examination', ['2026年，', '高考期间，交警护航。'], '2026-06-04/2026-06-12'],
  ['two that overlap', ['2026年，', '春耕正忙。', '清明假期，'], '2026-03-26/2026-04-15'],
  ['but not two that don’t', ['2026年，', '春耕正忙。', '秋收正忙。'], undefined],
  ['nor one that is past', ['2026年，', '去年春耕，农场购车。春耕以来，'], undefined],
  ['nor one to come', ['2026年，', '今年秋收将用上新机，为春耕打下基础。'], undefined],
  ['nor one that comes each year', ['2026年，', '每年清明期间，从春耕到秋收，'], undefined],
  ['nor one of another year', ['2026年，', '2025年春耕生产，'], undefined],
  ['nor one among several', ['2026年，', '在汛期、春耕等关键节点防控'], undefined],
  ['nor a feast named by the way', ['2026年，', '高考改革，传统节日中秋'], undefined],
  ['nor one of history', ['2026年，', '1957年，公社成立。春耕正忙。'], undefined],
  ['a dated day outweighs it', ['2026年，', '春耕正忙。', TIED], '2026-06-04/2026-06-10'],
  [
    'figures that are known bound it',
    ['2026年，', '春耕正忙。', '截至3月底，完成5亿元。'],
    '2026-04-01/2026-05-04',
  ],
];
for (const [name, texts, expected] of SEASONS) {
  test(`estimates by the season: ${name}`, () => {
    assert.equal(estimate(texts), expected);
  });
}

const AHEAD: [string, string, string | undefined][] = [
  ['the end of a month', '计划今年4月底全部完成', '2026-03-05/2026-04-30'],
  ['a day', '比赛将于4月6日开幕', '2026-03-05/2026-04-06'],
  ['a day that leads', '4月8日我市将办赛', '2026-03-05/2026-04-08'],
  ['a part of a month', '力争4月中旬通车，预计5月完成', '2026-03-05/2026-04-20'],
  ['not one that was meant once', '比原计划3月底提前', SPRING],
  ['nor one of the next year', '计划明年3月底、将于2027年3月底完成', SPRING],
  ['nor one that is past already', '预计2月底完成', SPRING],
];
for (const [name, text, expected] of AHEAD) {
  test(`estimates by what is to come: ${name}`, () => {
    assert.equal(estimate(['2026年，', '春耕正忙。', text]), expected);
  });
}

test('what is to come is no evidence alone', () => {
  assert.equal(estimate(['2026年，', '计划今年2月底全部完成']), undefined);
});

const TRADITIONAL: [string, readonly string[], string | undefined][] = [
  ['a day that is past', ['2024年', '6月3日，農場開鐮。'], '2024-06-04/2024-06-10'],
  [
    'a day to come',
    ['2024年', '6月3日，農場開鐮。', '展覽將於6月15日開幕。'],
    '2024-06-04/2024-06-10',
  ],
  ['a day ahead', ['2026年', '春耕正忙。', '預計4月中旬通車'], '2026-03-05/2026-04-20'],
  ['a feast', ['2025年', '恰逢重陽，登高祈福。'], '2025-10-22/2025-11-05'],
  ['the season', ['2026年', '正值芒種節氣，'], '2026-06-02/2026-06-21'],
  ['a year to come', ['2024年，增長8%。', '新館將於2026年開館', TIED], IN_2024],
  ['an anniversary', ['抗戰勝利80週年', TIED], IN_2025],
  ['a weekday', ['2024年，', '5月31日，檢查組到來。上週五，開工。'], '2024-06-03/2024-06-07'],
];
for (const [name, texts, expected] of TRADITIONAL) {
  test(`reads in traditional characters: ${name}`, () => {
    assert.equal(estimate(texts), expected);
  });
}

test('what is quoted of traditional characters keeps them', () => {
  const found = estimateDate(collectDateEvidence(['2026年', '預計4月中旬通車', '春耕正忙']), {});
  assert.deepEqual(found?.evidence, ['2026年', '春耕正忙', '預計4月中旬通車']);
});

test('a season that is named without end is weighed once', () => {
  assert.equal(estimate(['2026年，', '春耕正忙。'.repeat(150_000)]), SPRING);
});

test('a quote ends with its sentence and has no stubs of clauses', () => {
  const texts = [
    '2026年，',
    '方案出台，并作部署。助力春耕生产。我市',
    '在大棚内、田间，春耕正忙，农民驾着新农机，为早稻育秧、起垄',
  ];
  const found = estimateDate(collectDateEvidence(texts), {});
  assert.deepEqual(found?.evidence, ['2026年', '助力春耕生产。', '田间，春耕正忙，农民驾着新农机']);
});
