import { after } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { serve } from './serve.ts';
import { BASES, siteAt, type Site } from './sites.ts';

/** The widths at which the site is looked at: a phone and a desk. */
export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1440, height: 900 };

/** Milliseconds that a page has to do what is asked of it. */
const PATIENCE = 10_000;

/** A built site, served, with a browser to look at it. */
export interface OpenSite {
  site: Site;
  /** Address of the front page. */
  url: string;
  /** Opens a tab of its own, and does away with it after the visit. */
  visit<Result>(
    options: BrowserContextOptions,
    look: (page: Page) => Promise<Result>,
  ): Promise<Result>;
}

/**
 * Serves the site under its base path and starts a browser; both end with the test file. A visit
 * fails when the page reports an error, misses a file, asks anything of another host, or tries what
 * the site's policy forbids.
 */
export async function openSite(built?: Site): Promise<OpenSite> {
  const site = built ?? (await siteAt(BASES[0]));
  const server = await serve(site.dist, site.base);
  const browser = await launchBrowser();
  after(async () => {
    await browser.close();
    await server.close();
  });
  return {
    site,
    url: server.url,
    visit: async (options, look) => {
      const context = await browser.newContext({
        baseURL: server.url,
        // A test moves on faster than transitions run.
        reducedMotion: 'reduce',
        // What a test keeps from the page, or hands it, must not come past it from a worker.
        serviceWorkers: 'block',
        ...options,
      });
      context.setDefaultTimeout(PATIENCE);
      try {
        const page = await context.newPage();
        await page.addInitScript(reportViolations);
        const faults = watch(page, new URL(server.url).origin);
        const result = await look(page);
        if (faults.length > 0) throw new Error(`At ${page.url()}:\n${faults.join('\n')}`);
        return result;
      } finally {
        await context.close();
      }
    },
  };
}

/** Has the page say on the console what its policy keeps it from doing. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const { violatedDirective, blockedURI, sourceFile, sample } = event;
    console.error(`violates ${violatedDirective}: ${blockedURI} ${sourceFile} ${sample}`);
  });
}

/** Collects what goes wrong behind a page's back. */
function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    const local = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
    if (!local) faults.push(`asks another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}
