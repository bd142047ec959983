import { join } from 'node:path';
import { buildIndex } from '../../../../src/search/index-build/build-index.ts';
import { buildRelated } from '../../../../src/search/related/index-build/build-related.ts';
import { launchBrowser } from '../../../support/browser.ts';
import { serve } from '../../../support/serve.ts';
import { siteAt } from '../../../support/sites.ts';
import { quantile } from '../bench/quantile.ts';
import { measureFirst, type FirstCost, type Network } from './measure-first.ts';
import type { KnownQuestion } from './questions.ts';
import { searchableArchive } from '../../../../src/data/searchable/searchable-archive.ts';

const NETWORKS: readonly Network[] = [
  { name: 'loopback', latency: 0, kilobits: 0 },
  { name: '150 ms, 1.6 Mbit/s', latency: 150, kilobits: 1600 },
  { name: '400 ms, 400 kbit/s', latency: 400, kilobits: 400 },
];

/**
 * Asks each question as the first in a browser, over several networks.
 *
 * @param made folder of a made archive, of which the tier was made
 * @returns a line for each network
 */
export async function askFirst(
  made: string,
  questions: readonly KnownQuestion[],
): Promise<string[]> {
  if (questions.length === 0) return [];
  // Pages of the printed articles: of a made archive the indexes alone are wanted.
  const site = await siteAt('/');
  const archive = searchableArchive(join(made, 'articles'));
  await buildIndex({ archive, site: site.dist, cache: join(made, 'exact') });
  await buildRelated({ archive, site: site.dist, cache: join(made, 'cache') });
  const server = await serve(site.dist, site.base);
  const browser = await launchBrowser();
  try {
    const lines: string[] = [];
    for (const network of NETWORKS) {
      const costs: FirstCost[] = [];
      for (const { words } of questions) {
        costs.push(await measureFirst(browser, server.url, words, network));
      }
      const [median, most] = [0.5, 1].map((share) => ({
        ms: Math.round(
          quantile(
            costs.map(({ milliseconds }) => milliseconds),
            share,
          ),
        ),
        requests: quantile(
          costs.map(({ requests }) => requests),
          share,
        ),
        kb: Math.round(
          quantile(
            costs.map(({ bytes }) => bytes / 1024),
            share,
          ),
        ),
      }));
      lines.push(
        `first question, ${network.name}: ${median?.ms} ms (most ${most?.ms}), ` +
          `${median?.requests} requests (${most?.requests}), ${median?.kb} KB (${most?.kb})`,
      );
    }
    return lines;
  } finally {
    await browser.close();
    await server.close();
  }
}
