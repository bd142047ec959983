import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DOUBT_KINDS } from '../../src/data/terms.ts';
import { addressOf, readArchive, readLedgers } from '../support/archive.ts';
import { DESK, openSite, PHONE } from '../support/open-site.ts';
import { COLOURS, runAxe } from '../support/run-axe.ts';

const { visit } = await openSite();
const findings = readLedgers().flatMap((ledger) => ledger.findings);
const doubtful = readArchive().filter(({ front }) => front.doubts.length > 0);
const worst = doubtful.toSorted((a, b) => b.front.doubts.length - a.front.doubts.length)[0];
assert.ok(worst, 'the archive has a doubtful article');
const path = addressOf(worst);

test('an article says in one sentence how much of it is doubtful, and marks each place', async () => {
  await visit({ viewport: DESK }, async (page) => {
    for (const article of doubtful) {
      await page.goto(addressOf(article));
      const sentence = page.locator('.doubts summary');
      assert.equal(await sentence.count(), 1);
      const told = Number(
        /^这篇由程序整理，有(\d+)处没有把握$/.exec(await sentence.innerText())?.[1],
      );
      assert.equal(await page.locator('.doubts > ol > li').count(), told);
      const own = findings.filter((finding) => finding.article === article.front.id);
      assert.ok(told > 0 && told <= own.length);
      assert.equal(await page.locator('.doubts li').first().isVisible(), false, 'on demand');
      const marks = await page.locator('a.doubt[id]').count();
      const ways = await page.locator('.doubt-ways a[href^="#m"]').count();
      assert.equal(marks, ways, 'each doubt of a place has its mark there');
      assert.ok(marks > 0);
    }
  });
});

test('a mark is a dotted line under the very words, and leads to what is doubted', async () => {
  for (const javaScriptEnabled of [true, false]) {
    await visit({ viewport: PHONE, javaScriptEnabled }, async (page) => {
      await page.goto(path);
      const mark = page.locator('.article-body a.doubt').first();
      const style = await mark.evaluate((link) => getComputedStyle(link).textDecorationStyle);
      assert.equal(style, 'dotted');
      const before = await mark.boundingBox();
      await mark.focus();
      await page.keyboard.press('Enter');
      const note = page.locator('.doubts li:target');
      await note.waitFor();
      const box = await note.boundingBox();
      assert.ok(box && box.y >= 0 && box.y + box.height <= PHONE.height + 1, 'it is in the window');
      const after = await mark.boundingBox();
      assert.ok(before && after && after.y > 0 && after.y < PHONE.height, 'and so are the words');
      assert.match(await note.innerText(), /现作[\s\S]*也可能/);
      await note.getByRole('link', { name: '回到原处' }).click();
      await note.waitFor({ state: 'detached' }).catch(() => undefined);
      assert.equal(await page.locator('.doubts li:target').count(), 0);
      assert.ok(await mark.evaluate((link) => link.matches(':target')));
    });
  }
});

test('a doubt has the same name on the article, beside the dump and where it is explained', async () => {
  const names = DOUBT_KINDS.map(({ name }) => name);
  await visit({ viewport: DESK }, async (page) => {
    const bold = (place: string) => page.locator(`${place} b`).allTextContents();
    await page.goto(path);
    const own = await bold('.doubts');
    await page.goto(path.replace(/[^/]+\/$/, 'ledger/'));
    const ledger = await bold('.margin');
    await page.goto('about/');
    const about = await bold('.prose');
    assert.ok(own.length > 0);
    for (const name of own) {
      assert.ok(names.includes(name), name);
      assert.ok(ledger.includes(name), `${name} in the ledger`);
      assert.ok(about.includes(name), `${name} in 说明`);
    }
  });
});

test('axe finds nothing on an article with a doubt open, light or dark', async () => {
  await visit({ viewport: PHONE, colorScheme: 'light' }, async (page) => {
    await page.goto(`${path}#d1`);
    await page.locator('.doubts li:target').waitFor();
    assert.deepEqual(await runAxe(page), []);
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.deepEqual(await runAxe(page, COLOURS), []);
  });
});
