import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { buildSite } from './build-site.ts';
import { wholeJson } from './read-json.ts';
import { root } from './root.ts';

const siteSchema = z.strictObject({ base: z.string(), dist: z.string() });

/** A site as built for one base path. */
export type Site = z.infer<typeof siteSchema>;

/** A site must work wherever it is put: below a path, and at the root. */
export const BASES = ['/pinghu/', '/'] as const;

/** The runner says here, as JSON, which sites it has built. */
const BUILT = 'TEST_SITES';

/** A folder for built sites. It stands in the project, for a build looks up its packages there. */
export function makeSitesFolder(): string {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  return mkdtempSync(join(cache, 'test-sites-'));
}

/** What a test process must have in its environment to know the built sites. */
export function tellSites(sites: readonly Site[]): Record<string, string> {
  return { [BUILT]: JSON.stringify(sites) };
}

/**
 * The site for a base path. When a test file is run by itself, without the runner, it is built for
 * that process and removed at its end.
 */
export async function siteAt(base: (typeof BASES)[number]): Promise<Site> {
  const told = wholeJson(
    `the variable ${BUILT}`,
    process.env[BUILT] ?? '[]',
    z.array(siteSchema),
    'leave it unset: the runner sets it',
  );
  const built = told.find((site) => site.base === base);
  if (built) return built;
  const folder = makeSitesFolder();
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const site = { base, dist: join(folder, 'site') };
  await buildSite(site.dist, base);
  return site;
}
