import type { Browser } from 'playwright-core';
import { writeQuery } from '../../../../src/search/query.ts';
import { LOOPBACK, type Network } from './networks.ts';
import { openPage, withContext, type OpenPage, type Traffic } from './open-page.ts';
import { wordsOf, type Question } from './question.ts';
import { answeredAt, askAgain, WATCH } from './watch-answer.ts';

/** What one question cost. */
export interface Cost extends Traffic {
  words: string;
  /** Until the page said something of it. */
  status: number;
  /** Until the first result stood on the page, or the word that there is none. */
  milliseconds: number;
}

/** What a question costs in a browser that knows nothing of the site, and when it is asked again. */
export interface FirstCost {
  first: Cost;
  cached: Cost;
}

/** A question to warm a page up with. */
const WARM_UP: Question = { words: '人民', filters: {} };

/**
 * Opens a page with a question, in a browser that knows nothing of the site yet; then once more in
 * another tab of that browser.
 *
 * @param site address of the page that answers
 */
export function askFirst(
  browser: Browser,
  site: string,
  question: Question,
  network: Network,
): Promise<FirstCost> {
  return withContext(browser, async (context) => {
    const ask = () => openPage(context, network, (open) => askOpening(open, site, question));
    return { first: await ask(), cached: await ask() };
  });
}

/** Asks one question after another on a page that has answered one before. */
export function askLater(
  browser: Browser,
  site: string,
  questions: readonly Question[],
): Promise<Cost[]> {
  return withContext(browser, (context) =>
    openPage(context, LOOPBACK, async (open) => {
      const costs: Cost[] = [];
      await askOpening(open, site, WARM_UP);
      for (const question of questions) {
        await open.page.evaluate(askAgain, writeQuery(question));
        costs.push(await costOf(open, question));
      }
      return costs;
    }),
  );
}

async function askOpening(open: OpenPage, site: string, question: Question): Promise<Cost> {
  await open.page.addInitScript(WATCH);
  const address = site + writeQuery(question);
  const go = () => open.page.goto(address, { waitUntil: 'commit' });
  // A page that is only just closed now and then takes the next one's first request with it.
  await go().catch(go);
  return costOf(open, question);
}

async function costOf(open: OpenPage, question: Question): Promise<Cost> {
  const { origin, start, status, first } = await answeredAt(open.page);
  const traffic = await open.take(origin + first);
  return {
    words: wordsOf(question),
    status: status - start,
    milliseconds: first - start,
    ...traffic,
  };
}
