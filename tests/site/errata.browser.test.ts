import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { findAnchor, foldDump } from '../../src/parse/dump/find-anchor.ts';
import { correctionsSchema } from '../../src/schema/correction.ts';
import { addressOf, dayOf, readArchive } from '../support/archive.ts';
import { DESK, openSite, PHONE } from '../support/open-site.ts';
import { root } from '../support/root.ts';
import { COLOURS, runAxe } from '../support/run-axe.ts';

const { visit } = await openSite();
const archive = readArchive();
const [article] = archive.filter(({ body }) => body.length > 2);
assert.ok(article);
const path = addressOf(article);
const page1 = `${dayOf(article)}/p${article.front.page}`;
const dump = foldDump(readFileSync(join(root, `content/raw/${page1}.txt`), 'utf8'));

test('selected words become a correction that the editors can file as it is', async () => {
  await visit(
    { viewport: DESK, permissions: ['clipboard-read', 'clipboard-write'] },
    async (page) => {
      await page.goto(path);
      const words = await selectWords(page, 4, 12);
      await page.getByRole('button', { name: '勘误' }).last().click();
      const dialog = page.getByRole('dialog', { name: '勘误' });
      await dialog.waitFor();
      assert.equal(await dialog.getByLabel('原文').inputValue(), words);
      assert.ok(
        await dialog.getByLabel('应为').evaluate((field) => field === document.activeElement),
      );
      await page.keyboard.press('End');
      await page.keyboard.type('甲');
      await dialog.getByLabel('依据').fill('核对原报：第1版');
      assert.match(await dialog.getByLabel('写好的更正').inputValue(), /corrections:/);

      await dialog.getByRole('button', { name: '复制更正' }).click();
      await dialog.getByRole('status').filter({ hasText: '已复制' }).waitFor();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      assert.ok(text.startsWith(`# content/corrections/${page1}.yml\n`), text);
      const [correction] = correctionsSchema.parse(parse(text)).corrections;
      assert.ok(correction && 'replace' in correction);
      assert.equal(correction.replace, `${words}甲`);
      assert.equal(correction.why, '核对原报：第1版');
      assert.match(correction.date ?? '', /^\d{4}-\d{2}-\d{2}$/);
      assert.equal(
        findAnchor(dump, correction.at).kind,
        'found',
        'the quote stands once in the dump',
      );
    },
  );
});

test('the whole goes by keyboard, and the focus comes back', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await page.goto(path);
    const opener = page.getByRole('button', { name: '勘误' });
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: '勘误' });
    await dialog.waitFor();
    const lines = dialog.getByLabel('哪一段');
    assert.ok(await lines.evaluate((field) => field === document.activeElement));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    assert.notEqual(await dialog.getByLabel('原文').inputValue(), '');
    assert.ok(await dialog.getByRole('button', { name: '复制更正' }).isDisabled());
    assert.deepEqual(await runAxe(page), []);
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.deepEqual(await runAxe(page, COLOURS), []);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    assert.ok(await opener.evaluate((link) => link === document.activeElement));
  });
});

test('without JavaScript the way to report a mistake is explained', async () => {
  await visit({ viewport: PHONE, javaScriptEnabled: false }, async (page) => {
    await page.goto(path);
    await page.locator('main').getByRole('link', { name: '勘误' }).click();
    await page.waitForURL('**/about/#errata');
  });
});

test('what editors have corrected is listed, with what was there and why', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto('about/');
    await page.getByRole('contentinfo').getByRole('link', { name: '勘误' }).click();
    await page.waitForURL('**/errata/');
    const rows = page.locator('.errata-log li');
    assert.ok((await rows.count()) > 0);
    await rows
      .first()
      .getByRole('link', { name: /底本第/ })
      .click();
    await page.waitForURL('**/ledger/#L*');
  });
});

/** Selects characters of the first paragraph. @returns them */
async function selectWords(page: Page, from: number, to: number): Promise<string> {
  return page.evaluate(
    ([start, end]) => {
      const paragraph = document.querySelector('.article-body p');
      const walker = document.createTreeWalker(paragraph ?? document, NodeFilter.SHOW_TEXT);
      let text = walker.nextNode();
      while (text && (text.nodeValue?.length ?? 0) < (end ?? 0)) text = walker.nextNode();
      if (text) getSelection()?.setBaseAndExtent(text, start ?? 0, text, end ?? 0);
      return getSelection()?.toString() ?? '';
    },
    [from, to],
  );
}
