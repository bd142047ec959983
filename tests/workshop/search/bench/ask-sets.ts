import type { Browser } from 'playwright-core';
import { askFirst, askLater, type Cost, type FirstCost } from './measure-page.ts';
import type { Network } from './networks.ts';
import type { QuestionSet } from './question.ts';

/** What questions of one kind cost. */
export interface SetCost {
  name: string;
  /** In a browser that knows nothing, on each of the networks by its name, and once more in it. */
  opened: Record<string, FirstCost[]>;
  /** On a page that has answered before, at the machine's own speed. */
  later: Cost[];
}

/** What is asked of a page. */
export interface AskedOf {
  sets: readonly QuestionSet[];
  /** Questions of each kind that are asked in a browser that knows nothing; it takes its time. */
  each: number;
  networks: readonly Network[];
}

/**
 * Asks a page all questions: a few of each kind first, on every network, and all of them later.
 *
 * @param page its address
 */
export async function askSets(
  browser: Browser,
  page: string,
  { sets, each, networks }: AskedOf,
): Promise<SetCost[]> {
  const costs: SetCost[] = [];
  for (const { name, questions } of sets) {
    const opened: SetCost['opened'] = {};
    for (const network of networks) {
      const own: FirstCost[] = (opened[network.name] = []);
      for (const one of questions.slice(0, each)) {
        own.push(await askFirst(browser, page, one, network));
      }
    }
    costs.push({ name, opened, later: await askLater(browser, page, questions) });
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  return costs;
}
