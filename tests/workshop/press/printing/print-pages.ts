import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../../support/browser.ts';
import type { SetPage } from '../set-page.ts';
import { fillColumns } from './fill-columns.ts';
import { findOverprint } from './find-overprint.ts';
import { readLines, type PrintedLine } from './read-lines.ts';

/** A page as it was printed. */
export interface PrintedPage extends SetPage {
  /** Where its PDF lies, and the pictures of its sheets: a path without ending. */
  base: string;
  sheets: number;
  /** Whether there are pictures. */
  pictured: boolean;
  /** In the order in which they are drawn. */
  lines: PrintedLine[];
}

/** Pixels of the picture for each of the page: a square of body text has about 40 of them. */
const SCALE = 3;

/**
 * Prints pages as PDFs in a browser, one after the other. What is printed is gone when the caller is
 * done with it.
 *
 * @param pictured whether a page's picture is wanted as well, which takes long
 * @param use what is done with each page
 */
export async function printPages(
  pages: readonly SetPage[],
  pictured: (page: SetPage) => boolean,
  use: (page: PrintedPage) => void,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'press-'));
  const browser = await launchBrowser();
  try {
    const tab = await browser.newPage({ deviceScaleFactor: SCALE });
    await tab.emulateMedia({ media: 'print' });
    for (const page of pages) {
      const base = join(folder, page.name);
      const picture = pictured(page);
      use({ ...page, base, pictured: picture, ...(await printPage(tab, page, base, picture)) });
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function printPage(tab: Page, { name, html }: SetPage, base: string, picture: boolean) {
  await tab.setContent(html);
  await tab.evaluate(fillColumns);
  const [width, height, sheets] = await tab.evaluate(levelSheets);
  const lines = await tab.evaluate(readLines);
  const fault = findOverprint(lines, width);
  if (fault !== undefined) throw new Error(`${name}: ${fault}`);
  const size = { width: `${width}px`, height: `${height}px` };
  await tab.pdf({ path: `${base}.pdf`, ...size, printBackground: true });
  for (let sheet = 0; picture && sheet < sheets; sheet++) {
    await tab
      .locator('.sheet')
      .nth(sheet)
      .screenshot({ path: `${base}-${sheet}.png` });
  }
  return { sheets, lines };
}

/** Makes all sheets as high as the highest; runs in the browser. */
function levelSheets(): [width: number, height: number, count: number] {
  const sheets = [...document.querySelectorAll<HTMLElement>('.sheet')];
  const height = Math.ceil(Math.max(...sheets.map((sheet) => sheet.offsetHeight))) + 2;
  for (const sheet of sheets) sheet.style.height = `${height - 1}px`;
  return [sheets[0]?.offsetWidth ?? 0, height, sheets.length];
}
