import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printGold } from './print-gold.ts';
import type { Gold, GoldArticle } from './gold.ts';
import { measure } from './measure.ts';

const article: GoldArticle = {
  title: '灯亮了',
  subtitle: '守灯人说了三句话',
  kind: 'news',
  sections: ['城乡'],
  authors: [{ role: '记者', name: '王某某' }],
  dateline: '新华社北京8月1日电',
  paragraphs: [
    '昨夜八点，码头上的灯亮了。',
    '守灯人走下塔来，看了看潮水。',
    '潮水正往回走，他点了点头。',
  ],
};

/** How articles printed of one truth fare against another. */
function compare(
  printed: Partial<GoldArticle>,
  gold: Partial<GoldArticle> = {},
  cerAllowed?: number,
) {
  const page = (changes: Partial<GoldArticle>): Gold => ({
    dump: 'made',
    articles: [{ ...article, ...changes }],
    ...(cerAllowed === undefined ? {} : { cerAllowed }),
  });
  const [detail] = measure(page(gold), printGold(page(printed)), '').details;
  assert.ok(detail);
  return detail;
}

test('the truth itself is perfect', () => {
  assert.equal(compare({}).perfect, true);
});

test('电头 may stand in its field or in the text', () => {
  const paragraphs = article.paragraphs.with(
    0,
    `新华社北京8月1日电 ${article.paragraphs[0] ?? ''}`,
  );
  assert.equal(compare({ dateline: null, paragraphs }).perfect, true);
  assert.equal(compare({ dateline: null }).perfect, false);
});

test('one whole reading of a headline has to fit, no mixture of two', () => {
  const readings = [
    { kicker: null, title: '灯亮了', subtitle: '守灯人说了三句话' },
    { kicker: '灯亮了', title: '守灯人说了三句话', subtitle: null },
  ];
  assert.equal(
    compare({ kicker: '灯亮了', title: '守灯人说了三句话', subtitle: null }, { readings }).perfect,
    true,
  );
  assert.equal(
    compare({ title: '守灯人说了三句话', subtitle: '灯亮了' }, { readings }).parts.head,
    0,
  );
});

test('an end that the dump does not show is not asked for', () => {
  const [first = '', second = '', third = ''] = article.paragraphs;
  const joined = [first + second, third];
  assert.equal(compare({ paragraphs: joined }).perfect, false);
  assert.equal(compare({ paragraphs: joined }, { open_breaks: [0] }).perfect, true);
  assert.equal(
    compare({ paragraphs: [first, second + third] }, { open_breaks: [0] }).perfect,
    false,
  );
});

test('where a dump is misread, its articles may be as far', () => {
  const misread = {
    title: '打亮了',
    authors: [{ role: '记者', name: '王某其' }],
    paragraphs: article.paragraphs.with(0, '咋夜八点，码头上的灯亮了。'),
  };
  assert.equal(compare(misread).perfect, false);
  assert.equal(compare(misread, {}, 0.1).perfect, true);
  assert.equal(compare({ ...misread, title: '打高子' }, {}, 0.1).perfect, false);
});
