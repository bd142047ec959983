import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { parsePage } from '../../src/parse/parse-page.ts';
import { textPage } from './arbitrary-dump.ts';

/** How long a dump may take: many times what the slowest takes on a slow machine. */
const PATIENCE = 30_000;

/**
 * Parses a text in a thread of its own, which is ended when it takes too long: a rule that runs
 * for hours must fail one test, not hang them all.
 *
 * @returns the text that the ledger holds
 */
export async function parseElsewhere(text: string): Promise<string> {
  const worker = new Worker(new URL(import.meta.url), { workerData: text });
  const timer = setTimeout(() => void worker.terminate(), PATIENCE);
  try {
    const answers = once(worker, 'message');
    const ended = once(worker, 'exit').then(() => {
      throw new Error(`not parsed after ${PATIENCE / 1000} s`);
    });
    const [kept] = (await Promise.race([answers, ended])) as [string];
    return kept;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

if (!isMainThread && typeof workerData === 'string') {
  const { ledger } = parsePage(textPage(workerData));
  parentPort?.postMessage(ledger.entries.map((entry) => entry.text).join(''));
}
