import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageTruthSchema, truthOfDump } from './page-truth.ts';

const truth = pageTruthSchema.parse({
  date: { value: null },
  page: 1,
  furniture: [],
  articles: [
    {
      title: '灯亮了',
      kind: 'news',
      paragraphs: ['甲。乙。', '丙。', '丁。'],
      subheads: [['小标题', 1]],
      open_breaks: [1],
    },
  ],
  dumps: { plain: { torn: [[0, 0, 2]] }, tesseract: { cerAllowed: 0.05 } },
});

test('a torn paragraph ends there, and neither this nor an unseen end is asked for', () => {
  const [article] = truthOfDump(truth, 'plain', 'a.txt', '').articles;
  assert.ok(article);
  assert.deepEqual(article.paragraphs, ['甲。', '乙。', '丙。', '丁。']);
  assert.deepEqual(article.open_breaks, [0, 2]);
  assert.deepEqual(article.subheads, [['小标题', 2]]);
});

test('another dump of the page has it whole; letters that nobody printed are no loss', () => {
  const { articles, cerAllowed, repairs } = truthOfDump(
    truth,
    'tesseract',
    'a.txt',
    '打亮了。甲乙丙丁br',
  );
  assert.deepEqual(articles, truth.articles);
  assert.equal(cerAllowed, 0.05);
  assert.deepEqual(repairs, [{ dump: '打' }, { dump: 'b' }, { dump: 'r' }]);
});
