import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { addressOf, dayOf, readArchive } from '../support/archive.ts';
import { fakeSpeech } from '../support/fake-speech.ts';
import { DESK, openSite, PHONE } from '../support/open-site.ts';
import { runAxe } from '../support/run-axe.ts';
import { smallTargets } from '../support/small-targets.ts';

const { visit } = await openSite();
const articles = readArchive();
const article = articles.find(({ front }) => front.id === '2025-08-27-p1-23') ?? articles[0];
assert.ok(article);
const address = addressOf(article);
const issue = `issues/${dayOf(article)}/`;
const count = articles.filter((other) => dayOf(other) === dayOf(article)).length;

const said = (page: Page) => page.evaluate(() => window.spoken.map(({ text }) => text));
const endLine = (page: Page) => page.evaluate(() => window.endLine());
const bar = (page: Page) => page.getByRole('region', { name: '听报' });
const press = (page: Page, name: string) => bar(page).getByRole('button', { name }).click();
const until = (page: Page, lines: number) =>
  page.waitForFunction((least) => window.spoken.length >= least, lines);
/** The words that are marked as being read. */
const marked = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('listen') ?? [])].map((range) => (range as Range).toString()).join(''),
  );

test('an article is read sentence by sentence, the sentence being read marked', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await page.addInitScript(fakeSpeech);
    await page.goto(address);
    await page.getByRole('button', { name: '听报' }).click();
    await until(page, 1);
    assert.deepEqual(await runAxe(page), []);
    assert.deepEqual(await smallTargets(page), []);
    for (let at = 2; at < 12; at++) {
      assert.ok(await marked(page), `line ${at}`);
      await endLine(page);
      await until(page, at);
    }
    const lines = await said(page);
    assert.ok(
      lines.every((line) => line.length <= 90 && !/\d/.test(line)),
      lines.join('\n'),
    );
    const text = await page.locator('main article').innerText();
    const mark = await marked(page);
    assert.ok(text.replace(/\s/g, '').includes(mark.replace(/\s/g, '')));
  });
});

test('one pauses, steps, changes the speed, and goes on another day where one stopped', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await page.addInitScript(fakeSpeech);
    await page.goto(address);
    await page.getByRole('button', { name: '听报' }).click();
    await until(page, 1);
    await endLine(page);
    await until(page, 2);
    await press(page, '暂停');
    await endLine(page);
    assert.equal((await said(page)).length, 2);
    await press(page, '继续');
    await until(page, 3);
    await press(page, '上一句');
    await until(page, 4);
    await press(page, '下一句');
    await until(page, 5);
    const [one, two, again, back, on] = await said(page);
    assert.deepEqual([again, back, on], [two, one, two]);
    await bar(page).getByRole('combobox', { name: '语速' }).selectOption('1.5');
    await until(page, 6);
    const last = await page.evaluate(() => window.spoken.at(-1));
    assert.deepEqual(last, { text: two, rate: 1.5, lang: 'zh-CN' });
    await page.reload();
    await page.keyboard.press('l');
    await until(page, 1);
    assert.deepEqual(await page.evaluate(() => window.spoken), [last]);
    await press(page, '关闭');
    assert.equal(await bar(page).count(), 0);
    assert.equal(await marked(page), '');
  });
});

test('an issue, and a page of it, are read article by article', async () => {
  for (const path of [issue, `${issue}p1/`]) {
    await visit({ viewport: DESK }, async (page) => {
      await page.addInitScript(fakeSpeech);
      await page.goto(path);
      await page.getByRole('button', { name: /^听本[期版]$/ }).click();
      await until(page, 1);
      await bar(page).getByText(`第1篇，共${count}篇`).waitFor();
      await press(page, '下一篇');
      await bar(page).getByText(`第2篇，共${count}篇`).waitFor();
      await until(page, 2);
      assert.equal(await page.locator('a.is-listened').count(), 1);
      for (let at = 2; at < count; at++) {
        await press(page, '下一篇');
        await bar(page)
          .getByText(`第${at + 1}篇，共${count}篇`)
          .waitFor();
      }
      await press(page, '下一篇');
      await bar(page).getByText('都听完了').waitFor();
    });
  }
});

test('where the browser can’t speak nothing offers to', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'speechSynthesis');
      Reflect.deleteProperty(Object.getPrototypeOf(window) as object, 'speechSynthesis');
    });
    for (const path of [address, issue]) {
      await page.goto(path);
      await page.getByRole('button', { name: '阅读' }).waitFor();
      assert.equal(await page.getByRole('button', { name: /听/ }).count(), 0);
    }
  });
});
