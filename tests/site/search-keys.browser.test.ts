import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { DESK, openSite, PHONE } from '../support/open-site.ts';
import { answered, resultItems, settled } from '../support/search-page.ts';

const { url, visit } = await openSite();
const WORD = '平湖';

test('/ goes to the search box wherever there is one, but is a letter within a field', async () => {
  await visit({ viewport: DESK }, async (page) => {
    for (const address of [url, 'search/']) {
      await page.goto(address);
      await page.keyboard.press('/');
      const box = page.getByRole('searchbox');
      assert.ok(await box.evaluate((element) => element === document.activeElement), address);
      assert.equal(await box.inputValue(), '');
      await page.keyboard.press('/');
      assert.equal(await box.inputValue(), '/');
    }
  });
});

test('the arrow keys walk from the box through the results and back', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto(`search/?q=${WORD}`);
    await settled(page);
    const links = resultItems(page).locator('h3 a');
    await links.nth(9).waitFor();
    await page.getByRole('searchbox').focus();
    // Past the tenth the next ones are fetched.
    for (const at of Array.from({ length: 12 }, (_, place) => place)) {
      await page.keyboard.press('ArrowDown');
      await links.nth(at).waitFor();
      await page.waitForFunction((place) => {
        const all = [...document.querySelectorAll('#search-results h3 a')];
        return all.indexOf(document.activeElement as Element) === place;
      }, at);
    }
    assert.ok(await hasFocusMark(page));
    await page.keyboard.press('ArrowUp');
    assert.ok(await links.nth(10).evaluate((link) => link === document.activeElement));
    await page.keyboard.press('Escape');
    assert.equal(await focusedId(page), 'q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    assert.equal(await focusedId(page), 'q');
  });
});

test('the arrow keys go to suggestions too, and Enter asks for them', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto('search/?q=pinghu');
    await page.locator('#search-suggestions a').first().waitFor();
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: `“${WORD}”共` })
      .waitFor();
    assert.equal(await page.getByRole('searchbox').inputValue(), WORD);
  });
});

test('Enter opens a result, with the words for it to mark', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto(`search/?q=${encodeURIComponent(`${WORD} 产业`)}`);
    await answered(page);
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/issues/**');
    assert.equal(new URL(page.url()).searchParams.get('hl'), `${WORD} 产业`);
    await page.goBack();
    await answered(page);
    assert.equal(await page.getByRole('searchbox').inputValue(), `${WORD} 产业`);
  });
});

test('Esc goes back to the box, and clears it when pressed again', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto(`search/?q=${WORD}`);
    await answered(page);
    await resultItems(page).locator('a').first().focus();
    await page.keyboard.press('Escape');
    assert.equal(await focusedId(page), 'q');
    assert.equal(await page.getByRole('searchbox').inputValue(), WORD);
    await page.keyboard.press('Escape');
    await page.waitForURL((address) => address.search === '');
    await page.getByRole('heading', { name: '可以检索什么' }).waitFor();
    assert.equal(await page.getByRole('searchbox').inputValue(), '');
    assert.equal(await resultItems(page).count(), 0);
    assert.equal(await focusedId(page), 'q');
  });
});

test('pinyin that is being composed is not asked for, and its keys do nothing else', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto(`search/?q=${WORD}`);
    await answered(page);
    const before = await page.getByRole('status').innerText();
    const box = page.getByRole('searchbox');
    await box.focus();
    const input = await page.context().newCDPSession(page);
    await box.fill('');
    await page.waitForURL((address) => address.search === '');
    await page.goBack();
    await answered(page);
    await box.focus();
    await box.evaluate((element: HTMLInputElement) => {
      element.setSelectionRange(element.value.length, element.value.length);
    });
    await input.send('Input.imeSetComposition', {
      text: "chan'ye",
      selectionStart: 7,
      selectionEnd: 7,
    });
    for (const key of ['ArrowDown', 'Escape']) {
      await box.evaluate((element, pressed) => {
        const options = { key: pressed, isComposing: true, bubbles: true, cancelable: true };
        element.dispatchEvent(new KeyboardEvent('keydown', options));
      }, key);
    }
    // Longer than the pause after which typing is asked for.
    await page.waitForTimeout(600);
    assert.equal(await page.getByRole('status').innerText(), before);
    assert.equal(new URL(page.url()).searchParams.get('q'), WORD);
    assert.equal(await focusedId(page), 'q');
    await input.send('Input.insertText', { text: '产业' });
    await page
      .getByRole('status')
      .filter({ hasText: `${WORD}产业` })
      .waitFor();
    assert.equal(new URL(page.url()).searchParams.get('q'), `${WORD}产业`);
  });
});

test('the line about keys is for those who have them', async () => {
  for (const [options, shown] of [
    [{ viewport: DESK }, true],
    [{ viewport: PHONE, hasTouch: true, isMobile: true }, false],
  ] as const) {
    await visit(options, async (page) => {
      await page.goto('search/');
      assert.equal(await page.getByText('再按清空').isVisible(), shown);
    });
  }
});

function focusedId(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? '');
}

function hasFocusMark(page: Page): Promise<boolean> {
  return page.locator(':focus').evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
}
