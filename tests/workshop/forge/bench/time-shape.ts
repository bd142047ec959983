import { once } from 'node:events';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { timeOf } from './measure-parse.ts';

/** A thread that parses texts and tells how long each takes; ended where one takes too long. */
export class Stopwatch {
  #worker: Worker | undefined;

  /**
   * @param text what is parsed
   * @param patience milliseconds after which it is given up
   * @returns milliseconds of processor time, or why there are none
   */
  async time(text: string, patience: number): Promise<number | string> {
    this.#worker ??= new Worker(new URL(import.meta.url));
    const worker = this.#worker;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      controller.abort();
    }, patience);
    try {
      worker.postMessage(text);
      const [answer] = (await once(worker, 'message', controller)) as [number | string];
      return answer;
    } catch {
      await this.end();
      return `over ${String(patience / 1000)} s`;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Ends the thread; the next text begins another one. */
  async end(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }
}

if (!isMainThread) {
  parentPort?.on('message', (text: string) => {
    parentPort?.postMessage(tryTime(text));
  });
}

function tryTime(text: string): number | string {
  try {
    return timeOf(text);
  } catch (error) {
    return String(error);
  }
}
