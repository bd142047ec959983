import type { Page } from 'playwright-core';
import { SETTINGS_KEY, type Settings } from '../../src/aids/settings/settings.ts';

/** Has a page's reader have chosen before it is opened. */
export async function chooseReading(page: Page, chosen: Partial<Settings>): Promise<void> {
  await page.addInitScript(
    ([key = '', text = '']) => {
      localStorage.setItem(key, text);
    },
    [SETTINGS_KEY, JSON.stringify(chosen)],
  );
}
