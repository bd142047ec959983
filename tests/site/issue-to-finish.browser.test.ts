import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, dayOf, readArchive } from '../support/archive.ts';
import { chooseReading } from '../support/choose-reading.ts';
import { fakeSpeech } from '../support/fake-speech.ts';
import { DESK, openSite, PHONE } from '../support/open-site.ts';
import { runAxe } from '../support/run-axe.ts';
import { smallTargets } from '../support/small-targets.ts';

const { url, visit } = await openSite();
const archive = readArchive();
const days = [...new Set(archive.map(dayOf))];
const [, day = ''] = days;
const articles = archive.filter((article) => dayOf(article) === day);
const [first, second] = articles;
assert.ok(first && second);
const issue = `issues/${day}/`;
const at = (path: string) => new URL(path, url).href;

test('五分钟读完 has the lead of every article in order, and an end', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await page.goto(issue);
    await page.getByRole('link', { name: '五分钟读完' }).click();
    await page.waitForURL(at(`${issue}brief/`));
    const titles = await page.locator('.brief h2').allInnerTexts();
    assert.deepEqual(
      titles.map((title) => title.trim()),
      articles.map(({ front }) => front.title.trim()),
    );
    const text = await page.locator('.brief').innerText();
    assert.ok(text.replace(/\s/g, '').length <= 2400, `${text.length} characters`);
    assert.doesNotMatch(text, /。……/);
    assert.ok(text.indexOf('读完了') > text.indexOf(articles.at(-1)?.front.title ?? '?'));
    assert.match(await page.locator('.read-tools').innerText(), /约[1-5]分钟/);
  });
});

test('what was read is remembered here alone, and the issue leads on to what was not', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(addressOf(first));
    await page.locator('.article-body > :last-child').scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 200);
    await page.waitForFunction(() => localStorage.getItem('read') !== null);
    await page.goto(issue);
    await page.getByText(`读过1篇，共${articles.length}篇`).waitFor();
    assert.equal(await page.locator('.page-contents .read-mark').count(), 1);
    assert.ok(requests.every((request) => !request.includes('?')));
    await page.getByRole('link', { name: '接着读第2篇' }).click();
    await page.waitForURL(at(addressOf(second)));
    await page.evaluate(
      ([own = '', places = '']) =>
        localStorage.setItem('read', JSON.stringify([[own, places.split(' ')]])),
      [day, articles.map(({ front }) => front.id.replace(/^.{10}-(p\d+)-/, '$1/')).join(' ')],
    );
    await page.goto(issue);
    await page.getByText(`${articles.length}篇都读完了`).waitFor();
  });
});

test('长者版 is switched on by hand, holds, has three keys, and is left again', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await page.addInitScript(fakeSpeech);
    await page.goto('');
    await page.getByRole('link', { name: '长者版' }).click();
    await page.getByRole('button', { name: '打开长者版' }).click();
    const keys = page.getByRole('navigation', { name: '长者版' });
    await keys.waitFor();
    await page.goto(issue);
    assert.deepEqual(
      (await keys.locator('a, button').allInnerTexts()).map((words) => words.trim().charAt(0)),
      ['读', '听', '找'],
    );
    await keys.getByRole('button', { name: /听/ }).click();
    await page.waitForFunction(() => window.spoken.length > 0);
    await keys.getByRole('link', { name: /读/ }).click();
    await page.waitForURL(at(addressOf(first)));
    await keys.getByRole('link', { name: /下一篇/ }).click();
    await page.waitForURL(at(addressOf(second)));
    await keys.getByRole('link', { name: /找/ }).click();
    await page.waitForURL(at('search/'));
    await page.getByRole('button', { name: '退出长者版' }).click();
    await keys.waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => document.documentElement.dataset['elder']), undefined);
  });
});

test('in 长者版 no text is below 20 px, nothing is too wide, and axe finds nothing', async () => {
  for (const viewport of [PHONE, DESK]) {
    await visit({ viewport, colorScheme: 'light' }, async (page) => {
      await chooseReading(page, { elder: 'on' });
      for (const path of ['', issue, `${issue}p1/`, addressOf(first), `${issue}brief/`]) {
        await page.goto(path);
        await page.getByRole('navigation', { name: '长者版' }).waitFor();
        const small = await page.evaluate(() =>
          [...document.body.querySelectorAll('*')]
            .filter((element) => element.checkVisibility())
            .filter((element) =>
              [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
            )
            .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 19.9)
            .map((element) => element.outerHTML.slice(0, 100)),
        );
        assert.deepEqual(small, [], path);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= viewport.width, `${path} is ${width} px wide`);
        assert.deepEqual(await runAxe(page), [], path);
        if (viewport === PHONE) assert.deepEqual(await smallTargets(page), [], path);
      }
    });
  }
});
