import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { searchableArchive } from '../../src/data/searchable/searchable-archive.ts';
import { buildRelated } from '../../src/search/related/index-build/build-related.ts';
import { RELATED_FOLDER, type RelatedManifest } from '../../src/search/related/manifest.ts';
import { askKnown, shareOfGood } from '../workshop/search/related/ask-known.ts';
import { openBuilt } from '../workshop/search/related/open-built.ts';
import { TRIED, UNSEEN } from '../workshop/search/related/questions.ts';
import { addressOf, dayOf, readArchive } from '../support/archive.ts';
import { root } from '../support/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'related-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const at = (...names: string[]) => join(folder, ...names);
cpSync(join(root, 'content/articles'), at('articles'), { recursive: true });
mkdirSync(at('site'));
const archive = searchableArchive(at('articles'));
const options = { archive, site: at('site'), cache: at('cache') };
const first = await buildRelated(options);
const manifestOf = () =>
  JSON.parse(readFileSync(at('site', RELATED_FOLDER, 'manifest.json'), 'utf8')) as RelatedManifest;
const before = manifestOf();
const related = await openBuilt(at('site'));
const articles = readArchive();
const all = async (words: string, filters = {}) => {
  const answer = await related.ask(words, filters);
  return answer.load(0, answer.total);
};

test('of the questions with known answers nine in ten have the best among the first three', async () => {
  for (const questions of [TRIED, UNSEEN]) {
    const known = questions.filter(({ best }) => best.every((url) => isThere(url)));
    assert.ok(known.length >= 15);
    assert.ok(shareOfGood(await askKnown(related, known)) >= 0.9);
  }
});

test('every article is found by the words of its headline, and shown as it was printed', async () => {
  for (const article of articles) {
    const { title, page, section } = article.front;
    const { load } = await related.ask(title);
    const hits = await load(0, 3);
    const own = hits.find(({ record }) => record.url === addressOf(article));
    assert.ok(own, title);
    assert.deepEqual(
      [own.record.title, own.record.page, own.record.section],
      [title, page, section],
    );
    assert.ok(own.found.length > 0, title);
  }
});

test('two subjects at once give articles of both, each with the words that it lacks', async () => {
  const hits = (await all('跨境电商 人工智能')).slice(0, 3);
  assert.ok(hits.some(({ found }) => found.includes('电商')));
  assert.ok(hits.some(({ found }) => found.includes('人工智能')));
  for (const { record, found, missing } of hits) {
    const text = [...record.head, ...record.body, ...record.side].join('\n');
    assert.ok(found.every((word) => text.includes(word)));
    assert.ok(missing.every((word) => !text.includes(word)));
    assert.deepEqual([...found, ...missing].sort(), ['人工智能', '跨境', '电商'].sort());
  }
});

test('what no article has is named, and alone gives nothing', async () => {
  const answer = await related.ask('平湖有什么好吃的西瓜');
  assert.deepEqual([answer.total, answer.strange], [0, ['好吃', '西瓜']]);
  assert.equal((await related.ask('什么是的')).total, 0);
});

test('filters are kept to, each by itself and together', async () => {
  const words = '平湖有哪些经济和科技项目';
  const found = await all(words);
  const urls = new Set(found.map(({ record }) => record.url));
  const some = articles.filter((article) => urls.has(addressOf(article)));
  assert.ok(some.length > 10);
  const expect = async (filters: object, isRight: (article: (typeof some)[number]) => boolean) => {
    const hits = await all(words, filters);
    assert.deepEqual(
      hits.map(({ record }) => record.url).sort(),
      some.filter(isRight).map(addressOf).sort(),
      JSON.stringify(filters),
    );
  };
  await expect({ year: '2025' }, (one) => dayOf(one).startsWith('2025'));
  await expect({ from: '2025-08-28' }, (one) => dayOf(one) >= '2025-08-28');
  await expect(
    { from: '2023-09-19', to: '2026-02-24', section: '经济' },
    (one) =>
      dayOf(one) >= '2023-09-19' && dayOf(one) <= '2026-02-24' && one.front.section === '经济',
  );
  await expect({ kind: 'commentary' }, (one) => one.front.kind === 'commentary');
  await expect({ page: '1' }, (one) => one.front.page === 1);
  const [author] = some.flatMap((one) => one.front.authors);
  assert.ok(author);
  await expect({ author: author.name }, (one) =>
    one.front.authors.some(({ name }) => name === author.name),
  );
  const column = some.find((one) => one.front.column)?.front.column ?? '';
  await expect({ column }, (one) => one.front.column === column);
  await expect({ column: '没有这个栏目' }, () => false);
});

test('an article that changes has its shard made anew, and no other folder changes its name', async () => {
  assert.ok(first.made.length > 1);
  assert.deepEqual(first.kept, []);
  const again = await buildRelated(options);
  assert.deepEqual([again.made, again.kept], [[], first.made]);
  assert.deepEqual(manifestOf(), before);
  const path = at('articles', '2025-08-28', 'p1-13.md');
  writeFileSync(path, `${readFileSync(path, 'utf8')}\n大熊猫来了。\n`);
  const changed = await buildRelated(options);
  assert.equal(changed.made.length, 1);
  assert.deepEqual([...changed.made, ...changed.kept].sort(), first.made.toSorted());
  const now = manifestOf();
  const folders = ({ bundles, engine }: RelatedManifest) =>
    [engine, ...bundles].map((one) => one.folder);
  const differing = folders(now).filter((name) => !folders(before).includes(name));
  assert.equal(differing.length, 1);
  assert.match(differing[0] ?? '', /^2023-2025-/);
  const [gone = ''] = folders(before).filter((name) => !folders(now).includes(name));
  assert.ok(!existsSync(at('site', RELATED_FOLDER, gone)));
  const answer = await (await openBuilt(at('site'))).ask('大熊猫在哪里');
  assert.deepEqual(
    (await answer.load(0, 9)).map(({ record }) => record.url),
    ['issues/2025-08-28/p1/13/'],
  );
});

test('a file that is missing is not taken for an answer', async () => {
  const broken = at('broken');
  cpSync(at('site'), broken, { recursive: true });
  for (const { folder: name } of manifestOf().bundles) {
    rmSync(join(broken, RELATED_FOLDER, name, 'index'), { recursive: true });
  }
  const silent = console.error;
  console.error = () => undefined;
  try {
    const opened = await openBuilt(broken);
    await assert.rejects(opened.ask('跨境电商'), /Pagefind found nothing for “/);
  } finally {
    console.error = silent;
  }
});

function isThere(url: string): boolean {
  return articles.some((article) => addressOf(article) === url);
}
