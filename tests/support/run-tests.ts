import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { run } from 'node:test';
import { launchBrowser } from './browser.ts';
import { buildSite } from './build-site.ts';
import { Reporter } from './reporter.ts';
import { BASES, makeSitesFolder, tellSites, type Site } from './sites.ts';

/** A test file that has not ended by then is ended, and has failed. */
const FILE_TIMEOUT = 240_000;
const NEEDS_SITE = /[\\/]tests[\\/]site[\\/]/;
const NEEDS_BROWSER = /\.browser\.test\.ts$/;

/**
 * Runs test files, as many at once as there are processors. Those that test the built site come
 * last and wait until it is built.
 *
 * @param files absolute paths
 * @returns whether anything was run and nothing failed
 */
export async function runTests(files: readonly string[], signal: AbortSignal): Promise<boolean> {
  const reporter = new Reporter((text) => process.stdout.write(text));
  const ofSite = files.filter((file) => NEEDS_SITE.test(file));
  const others = files.filter((file) => !NEEDS_SITE.test(file));
  const folder = makeSitesFolder();
  try {
    const needsBrowser = ofSite.some((file) => NEEDS_BROWSER.test(file));
    const built = ofSite.length > 0 ? buildSites(folder, reporter, signal) : Promise.resolve(false);
    const browser = built.then((done) => done && needsBrowser && startsBrowser(reporter));
    const mayRun = (file: string) =>
      NEEDS_BROWSER.test(file) ? browser : NEEDS_SITE.test(file) ? built : true;
    const waiting = [...others, ...ofSite].values();
    const lane = async () => {
      for (const file of waiting) if (await mayRun(file)) await runFile(file, reporter, signal);
    };
    await Promise.all(Array.from({ length: availableParallelism() }, lane));
    await browser;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const { passed, failed } = reporter.summary();
  return passed > 0 && failed === 0;
}

/**
 * Builds the site for every base path, one after the other, for they share Astro's cache, and
 * tells the tests where to find them.
 */
async function buildSites(folder: string, reporter: Reporter, signal: AbortSignal) {
  const sites: Site[] = [];
  for (const base of BASES) {
    const site = { base, dist: join(folder, String(sites.length)) };
    const built = await step(`build the site for ${base}`, reporter, () =>
      buildSite(site.dist, base, { signal }),
    );
    if (!built) return false;
    sites.push(site);
  }
  Object.assign(process.env, tellSites(sites));
  return true;
}

/** Whether a browser is to be had; also unpacks the one that comes along. */
function startsBrowser(reporter: Reporter): Promise<boolean> {
  return step('start a browser', reporter, async () => {
    await (await launchBrowser()).close();
  });
}

/** A step of preparation counts as a test: it passes or fails. */
async function step(name: string, reporter: Reporter, work: () => Promise<void>): Promise<boolean> {
  const start = performance.now();
  const failure = await work().then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  if (failure !== undefined) process.stdout.write(`\n${failure}\n\n`);
  reporter.end({
    name,
    passed: failure === undefined ? 1 : 0,
    failed: failure === undefined ? 0 : 1,
    skipped: 0,
    milliseconds: performance.now() - start,
  });
  return failure === undefined;
}

/** Runs one file in a process of its own. */
async function runFile(file: string, reporter: Reporter, signal: AbortSignal): Promise<void> {
  const start = performance.now();
  // The runner's own time limit cannot end a test that never lets go of its process.
  const late = new AbortController();
  const timer = setTimeout(() => {
    late.abort(new Error(`not done after ${FILE_TIMEOUT / 1000} s`));
  }, FILE_TIMEOUT);
  const stream = run({ files: [file], signal: AbortSignal.any([signal, late.signal]) });
  stream.on('test:pass', (result) => reporter.pass(result));
  stream.on('test:fail', (result) => reporter.fail(result));
  stream.on('test:stderr', ({ message }) => process.stdout.write(message));
  stream.resume();
  await finished(stream);
  clearTimeout(timer);
  reporter.endFile(file, performance.now() - start);
}
