import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

/** The results on show. */
export function resultItems(page: Page): Locator {
  return page.getByRole('list', { name: '结果' }).locator('> li');
}

/** Waits until the status tells a number or that there is nothing, and has all results shown. */
export async function answered(page: Page): Promise<void> {
  await settled(page);
  const status = page.getByRole('status');
  await status.filter({ hasText: /共\d+篇|^没有/ }).waitFor();
  const total = Number(/共(\d+)篇/.exec(await status.innerText())?.[1] ?? 0);
  const items = resultItems(page);
  if (total > 0) await items.first().waitFor();
  const more = page.locator('#search-more');
  for (let before = await items.count(); before < total; before = await items.count()) {
    // The last ones may be on their way.
    if (!(await more.isVisible())) break;
    // Scrolling to it would bring on more by itself.
    await more.dispatchEvent('click');
    await items.nth(before).waitFor();
  }
  if (total > 0) await items.nth(total - 1).waitFor();
  assert.equal(await items.count(), total, 'as many results as it says');
}

/** Waits until no answer is under way. What was found before stays on show until then. */
export async function settled(page: Page): Promise<void> {
  await page.locator('#search-results:not([aria-busy])').waitFor({ state: 'attached' });
}

/** The addresses of the results on show, below the site's base path. */
export async function results(page: Page, base: string): Promise<string[]> {
  const links = resultItems(page).getByRole('link');
  const hrefs = await links.evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).href),
  );
  return hrefs.map((href) => decodeURI(new URL(href).pathname).slice(base.length));
}
