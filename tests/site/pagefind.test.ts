import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { close, createIndex } from 'pagefind';
import { addressOf, dayOf, readArchive } from '../support/archive.ts';
import { readPages } from '../support/site-pages.ts';
import { BASES, siteAt } from '../support/sites.ts';

/** What Pagefind keeps of a page. */
const fragmentSchema = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  filters: z.record(z.string(), z.array(z.string())),
});
type Fragment = z.infer<typeof fragmentSchema>;

const [base] = BASES;
const site = await siteAt(base);
const articles = readArchive();

/** Runs Pagefind over the built site, as anyone may. */
async function runPagefind(): Promise<{ errors: string[]; fragments: Fragment[] }> {
  try {
    const { index } = await createIndex();
    assert.ok(index);
    const { errors } = await index.addDirectory({ path: site.dist });
    const { files } = await index.getFiles();
    const fragments = files
      .filter(({ path }) => path.endsWith('.pf_fragment'))
      .map(({ content }) => fragmentSchema.parse(JSON.parse(readFragment(content))));
    return { errors, fragments };
  } finally {
    await close();
  }
}

/** A fragment is packed, and begins with a mark of Pagefind's. */
function readFragment(content: Uint8Array): string {
  return gunzipSync(content)
    .toString('utf8')
    .replace(/^pagefind_dcd/, '');
}

const { errors, fragments } = await runPagefind();
const found = new Map(fragments.map((fragment) => [fragment.url.replace(/^\//, ''), fragment]));

test('stock Pagefind indexes the articles of the built site, and no other page', () => {
  assert.deepEqual(errors, []);
  assert.deepEqual([...found.keys()].sort(), articles.map(addressOf).sort());
});

test('stock Pagefind knows title, day, section, column and authors of every article', () => {
  for (const article of articles) {
    const { title, section, column, authors } = article.front;
    const own = found.get(addressOf(article));
    assert.ok(own);
    const names = [...new Set(authors.map(({ name }) => name))];
    const { meta, filters } = own;
    const day = dayOf(article);
    assert.equal(meta['title'], title.replace(/\s+/g, ' '));
    assert.deepEqual([meta['day'], meta['section'], meta['column']], [day, section, column]);
    assert.equal(meta['authors'], names.length > 0 ? names.join('、') : undefined);
    assert.deepEqual([filters['day'], filters['section']], [[day], [section]]);
    assert.deepEqual(filters['column'], column === undefined ? undefined : [column]);
    assert.deepEqual(
      [...(filters['author'] ?? [])].sort(),
      names.toSorted(),
      'authors to filter by',
    );
  }
});

test('stock Pagefind is given the text of an article, and nothing that stands around it', () => {
  const text = (content: string) => content.replace(/[\s\u200b]+/g, '');
  for (const article of articles) {
    const content = text(found.get(addressOf(article))?.content ?? '');
    for (const block of article.body) assert.ok(content.includes(text(block.text)), block.text);
    for (const words of [
      '勘误',
      '存疑',
      '改动',
      '出处',
      'BibTeX',
      '下转',
      '上一篇',
      '日期为推定',
    ]) {
      assert.ok(
        !content.includes(words) || text(JSON.stringify(article.body)).includes(words),
        words,
      );
    }
  }
});

test('pages that are no articles say nothing to Pagefind', () => {
  for (const { kind, path, document } of readPages(site)) {
    assert.equal(document.querySelector('[data-pagefind-body]') !== null, kind === 'article', path);
  }
});
