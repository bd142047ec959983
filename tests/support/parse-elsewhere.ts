import { once } from 'node:events';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { parsePage } from '../../src/parse/parse-page.ts';
import { textPage } from './arbitrary-dump.ts';

/**
 * Seconds of a processor that a dump may take, many times what the slowest takes; those of a clock
 * would count what else the machine does.
 */
const PATIENCE = 8;
/** Milliseconds between two looks at them. */
const LOOK = 250;

/** Loading the parser takes longer than most dumps: one thread parses all, until it takes too long. */
let thread: Worker | undefined;

/**
 * Parses a text in another thread, which is ended when it takes too long: a rule that runs for hours
 * must fail one test, not hang them all. One text at a time.
 *
 * @returns the text that the ledger holds
 */
export async function parseElsewhere(text: string): Promise<string> {
  const worker = (thread ??= new Worker(new URL(import.meta.url)));
  const patience = new AbortController();
  const start = process.cpuUsage();
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage(start);
    if (user + system > PATIENCE * 1e6) patience.abort();
  }, LOOK);
  try {
    worker.ref();
    worker.postMessage(text);
    const [kept] = (await once(worker, 'message', { signal: patience.signal })) as [string];
    worker.unref();
    return kept;
  } catch (cause) {
    thread = undefined;
    await worker.terminate();
    if (!patience.signal.aborted) throw cause;
    throw new Error(`not parsed after ${PATIENCE} s of work`, { cause });
  } finally {
    clearInterval(timer);
  }
}

if (!isMainThread) {
  parentPort?.on('message', (text: string) => {
    const { ledger } = parsePage(textPage(text));
    parentPort?.postMessage(ledger.entries.map((entry) => entry.text).join(''));
  });
}
