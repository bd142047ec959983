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
 * Runs test files: while those that need no site run, the site is built; then those that test it.
 *
 * @param files paths from the project's folder
 * @returns whether anything was run and nothing failed
 */
export async function runTests(files: readonly string[], signal: AbortSignal): Promise<boolean> {
  const reporter = new Reporter((text) => process.stdout.write(text));
  const ofSite = files.filter((file) => NEEDS_SITE.test(file));
  const others = files.filter((file) => !NEEDS_SITE.test(file));
  const folder = makeSitesFolder();
  try {
    const [sites] = await Promise.all([
      ofSite.length > 0 ? buildSites(folder, reporter, signal) : undefined,
      runFiles(others, availableParallelism(), reporter, signal),
    ]);
    if (sites) {
      Object.assign(process.env, tellSites(sites));
      const runnable = await withBrowser(ofSite, reporter);
      await runFiles(runnable, availableParallelism(), reporter, signal);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const { passed, failed } = reporter.summary();
  return passed > 0 && failed === 0;
}

/** Builds the site for every base path; one after the other, for they share Astro's cache. */
async function buildSites(folder: string, reporter: Reporter, signal: AbortSignal) {
  const sites: Site[] = [];
  for (const base of BASES) {
    const site = { base, dist: join(folder, String(sites.length)) };
    const built = await step(`build the site for ${base}`, reporter, () =>
      buildSite(site.dist, base, signal),
    );
    if (!built) return undefined;
    sites.push(site);
  }
  return sites;
}

/** All files if a browser starts, else those that need none. */
async function withBrowser(files: readonly string[], reporter: Reporter): Promise<string[]> {
  const needy = files.filter((file) => NEEDS_BROWSER.test(file));
  if (needy.length === 0) return [...files];
  const started = await step('start a browser', reporter, async () => {
    await (await launchBrowser()).close();
  });
  return files.filter((file) => started || !needy.includes(file));
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

/** Runs files, so many at once, each in a process of its own. */
async function runFiles(
  files: readonly string[],
  atOnce: number,
  reporter: Reporter,
  signal: AbortSignal,
): Promise<void> {
  const waiting = files.values();
  const lane = async () => {
    for (const file of waiting) await runFile(file, reporter, signal);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

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
