import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { addressOf, dayOf, readArchive } from '../support/archive.ts';
import { DESK, openSite } from '../support/open-site.ts';
import { runAxe } from '../support/run-axe.ts';

const { url, visit } = await openSite();
const articles = readArchive();
const days = [...new Set(articles.map(dayOf))];
const [first, second, third] = articles.filter((article) => dayOf(article) === days[1]);
assert.ok(first && second && third);

const at = (path: string) => new URL(path, url).href;
const help = (page: Page) => page.getByRole('dialog', { name: '快捷键' });

test('← and → leaf through articles and issues', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto(addressOf(first));
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(at(addressOf(second)));
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(at(addressOf(third)));
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(at(addressOf(second)));
    for (const ending of ['', 'brief/']) {
      await page.goto(`issues/${days[1]}/${ending}`);
      await page.keyboard.press('ArrowRight');
      await page.waitForURL(at(`issues/${days[2]}/${ending}`));
      await page.keyboard.press('ArrowLeft');
      await page.waitForURL(at(`issues/${days[1]}/${ending}`));
    }
  });
});

test('keys are left alone while one types, holds another key, or has a dialog open', async () => {
  await visit({ viewport: DESK }, async (page) => {
    const own = at(`issues/${days[1]}/`);
    await page.goto(own);
    for (const key of ['Alt+ArrowDown', 'Control+ArrowRight', 'Shift+ArrowRight']) {
      await page.keyboard.press(key);
    }
    await page.keyboard.press('/');
    const box = page.getByRole('searchbox').first();
    assert.ok(await box.evaluate((element) => element === document.activeElement));
    await page.keyboard.type('平湖?l');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    assert.equal(await box.inputValue(), '平湖?l');
    assert.equal(await help(page).count(), 0);
    await page.locator('h1').click();
    await page.getByRole('button', { name: '阅读' }).click();
    await page.getByRole('radio', { name: '标准' }).focus();
    await page.keyboard.press('ArrowRight');
    assert.ok(await page.getByRole('radio', { name: '大', exact: true }).isChecked());
    assert.equal(page.url(), own);
  });
});

test('? shows the keys of each page, those of the search too', async () => {
  const keysOn = async (page: Page, path: string) => {
    await page.goto(path);
    await page.locator('#reading').waitFor();
    await page.locator('h1').first().click();
    await page.keyboard.press('?');
    await help(page).waitFor();
    const words = await help(page).getByRole('definition').allInnerTexts();
    assert.deepEqual(await runAxe(page), [], path);
    await page.keyboard.press('Escape');
    assert.equal(await help(page).count(), 0);
    return words;
  };
  await visit({ viewport: DESK }, async (page) => {
    const onArticle = await keysOn(page, addressOf(second));
    assert.deepEqual(onArticle.slice(0, 2), ['上一篇', '下一篇']);
    assert.ok(
      (await keysOn(page, `${addressOf(second)}?hl=平湖`)).includes('下一处、上一处检索词'),
    );
    assert.ok((await keysOn(page, `issues/${days[1]}/`)).includes('到检索框'));
    const onSearch = await keysOn(page, 'search/');
    for (const words of ['打开选中的结果', '回到检索框，再按一次清空', '看这张表']) {
      assert.ok(onSearch.includes(words), words);
    }
    assert.ok(!onSearch.includes('上一篇'));
  });
});
