import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { headlineLines, kickerToSet, titleAmong } from '../../src/data/headline.ts';

test('a parallel headline comes apart at its spaces', () => {
  const lines = headlineLines('“链”上发力 系统施策 以更多实招硬招实现招商引资新突破');
  assert.deepEqual(
    lines.map((words) => words.join('')),
    ['“链”上发力', '系统施策', '以更多实招硬招实现招商引资新突破'],
  );
});

test('words and compounds of single characters keep together', () => {
  const [words = []] = headlineLines('以更多实招硬招实现招商引资新突破');
  assert.ok(
    words.some((word) => word.includes('招商引资')),
    words.join('|'),
  );
  assert.ok(
    words.some((word) => word.includes('突破')),
    words.join('|'),
  );
});

test('no word begins with a closing mark or ends with an opening one', () => {
  for (const words of headlineLines('激发“小场景”文旅消费潜力，平湖（新埭）首捧“大禹鼎”金鼎！')) {
    for (const word of words) {
      assert.doesNotMatch(word, /^[”，）！]/);
      assert.doesNotMatch(word, /[“（]$/);
    }
  }
});

test('a short quotation keeps together, a long one breaks between its words', () => {
  const [kicker = []] = headlineLines('平湖强力推进“地瓜经济”提能升级“一号开放工程”');
  for (const quote of ['“地瓜经济”', '“一号开放工程”']) {
    assert.ok(
      kicker.some((word) => word.includes(quote)),
      kicker.join('|'),
    );
  }
  const [long = []] = headlineLines('聚焦“重大产业、城市能级提升、重大交通”三大领域');
  assert.ok(long.length > 4, long.join('|'));
});

test('a kicker is set without the comma that led on to the headline', () => {
  assert.equal(kickerToSet('推进“一号开放工程”，'), '推进“一号开放工程”');
  assert.equal(kickerToSet('第20位！'), '第20位！');
});

test('a line does not end in a lone character', () => {
  for (const title of ['平湖首捧“大禹鼎”金鼎', '十里春泉筑新家', '我市欢送新兵入伍了']) {
    const end = headlineLines(title).at(-1)?.at(-1) ?? '';
    assert.ok([...end].length > 1, title);
  }
});

test('no character is lost or doubled', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const joined = headlineLines(title).flat().join('');
      assert.equal(joined, title.replace(/\s+/g, ''));
    }),
  );
});

test('of two articles of one title on a page the second is numbered', () => {
  const [first, second, other] = [{ title: '图片新闻' }, { title: '图片新闻' }, { title: '他' }];
  const page = [first, second, other];
  assert.deepEqual(
    page.map((article) => titleAmong(page, article)),
    ['图片新闻', '图片新闻（2）', '他'],
  );
});
