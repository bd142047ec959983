import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** Waits until the status tells a number or that there is nothing, and has all results shown. */
export async function answered(page: Page): Promise<void> {
  const status = page.getByRole('status');
  await status.filter({ hasText: /共\d+篇|^没有/ }).waitFor();
  const total = Number(/共(\d+)篇/.exec(await status.innerText())?.[1] ?? 0);
  const items = page.getByRole('main').getByRole('listitem');
  if (total > 0) await items.first().waitFor();
  const more = page.getByRole('button', { name: '再看' });
  while ((await items.count()) < total && (await more.isVisible())) {
    const before = await items.count();
    await more.click();
    await items.nth(before).waitFor();
  }
  assert.equal(await items.count(), total, 'as many results as it says');
}

/** The addresses of the results on show, below the site's base path. */
export async function results(page: Page, base: string): Promise<string[]> {
  const links = page.getByRole('main').getByRole('listitem').getByRole('link');
  const hrefs = await links.evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).href),
  );
  return hrefs.map((href) => decodeURI(new URL(href).pathname).slice(base.length));
}
