import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../../support/browser.ts';
import { arrange } from '../dialects/arrange.ts';
import { unharmed } from '../dialects/types.ts';
import { Dice } from '../dice.ts';
import type { MadePage } from '../../trials/made-page.ts';
import { printPage } from '../print/print-page.ts';
import { writeStories } from '../stock/write-stories.ts';
import { tellTruth } from '../truth.ts';
import { readsPictures, runExtractor } from '../../press/extractors/real.ts';
import { toHtml } from './to-html.ts';

const HABIT = {
  places: ['top', 'top', 'split', 'bottom'] as const,
  exception: 0.15,
  far: 0,
  furnitureInside: false,
};

/** Pixels of the picture for each of the page: what a scanner of 300 dots an inch would see. */
const SCALE = 3;

/**
 * Prints made pages as real PDFs and reads them with real extractors.
 *
 * @param extractors names of installed ones
 * @returns the pages of each extractor
 */
export async function printPages(
  extractors: readonly string[],
  seed: number,
  count: number,
): Promise<Map<string, MadePage[]>> {
  const made = new Map(extractors.map((name): [string, MadePage[]] => [name, []]));
  const folder = mkdtempSync(join(tmpdir(), 'forge-'));
  const browser = await launchBrowser();
  try {
    const tab = await browser.newPage({ deviceScaleFactor: SCALE });
    for (let at = seed; at < seed + count; at++) {
      const dice = new Dice(at);
      const page = printPage(writeStories(dice.fork()), dice.fork());
      const base = join(folder, String(at));
      await tab.setContent(toHtml(arrange(page, HABIT, dice.fork())));
      await printTab(tab, base, extractors.some(readsPictures));
      for (const [name, pages] of made) {
        const text = runExtractor(name, base, 1);
        const dump = `real-${name}-${at}.txt`;
        const truth = tellTruth(dump, page, {
          ...unharmed(text),
          repairs: text.match(/[\u2e80-\u2eff]/g) ?? [],
        });
        pages.push({ dump, text, bytes: new TextEncoder().encode(text), truth });
      }
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return made;
}

/** Prints what the tab shows on one sheet of its size, and takes its picture where that is read. */
async function printTab(tab: Page, base: string, picture: boolean): Promise<void> {
  const size = await tab.evaluate<{ width: number; height: number }>(
    '({ width: document.body.offsetWidth, height: document.documentElement.scrollHeight })',
  );
  // A sheet that is exactly as high as its text is spilled over by rounding.
  const [width, height] = [`${size.width}px`, `${size.height + 2}px`];
  await tab.emulateMedia({ media: 'print' });
  await tab.pdf({ path: `${base}.pdf`, width, height, pageRanges: '1', preferCSSPageSize: true });
  if (picture) await tab.screenshot({ path: `${base}-0.png`, fullPage: true });
}
