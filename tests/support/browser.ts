import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { bundledChromium, type Program } from './bundled-chromium.ts';

export const NO_BROWSER =
  'The browser tests need Chromium or Chrome, and none starts here: install one ' +
  '(Debian, Ubuntu: `apt install chromium`; elsewhere: https://www.google.com/chrome/) ' +
  'or set CHROME_PATH to its program.';

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Starts a headless browser: that of CHROME_PATH where it is set, else the bundled one, else one
 * installed on the machine.
 *
 * @throws with one line that says what to install when none starts
 */
export async function launchBrowser(): Promise<Browser> {
  const failures: unknown[] = [];
  for (const find of programs()) {
    try {
      const program = await find();
      if (program) return await launch(program);
    } catch (error) {
      failures.push(error);
    }
  }
  throw new Error(NO_BROWSER, { cause: failures });
}

function launch({ path, env = {} }: Program): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    args: FLAGS,
    env: { ...process.env, ...env },
    timeout: 30_000,
  });
}

/** Where a browser may be, the likeliest first; each is only looked up when it is wanted. */
function programs(): (() => Promise<Program | undefined>)[] {
  const at = (path: string) => () => Promise.resolve(existsSync(path) ? { path } : undefined);
  const chosen = process.env['CHROME_PATH'];
  if (chosen) return [at(chosen)];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const installed = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [bundledChromium, ...[...installed, ...PLACES].map(at)];
}
