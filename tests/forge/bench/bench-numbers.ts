import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Command, InvalidArgumentError } from 'commander';
import { findNumbers, type HandSetNumber } from './numbers/find-numbers.ts';
import { movesOf, type Answer } from './numbers/move-number.ts';

interface Options {
  only?: string;
  count?: true;
  every: number;
  threads: number;
}

/** Seconds after which a parser is given up that a moved number keeps busy. */
const PATIENCE = 120;
/** Numbers that one thread moves: modules once loaded are never forgotten. */
const TURNS = 60;

const command = new Command('npm run bench:numbers --')
  .description(
    'List the numbers of the parser that were set by hand, move each by 30 % both ways, and tell\n' +
      'which move changes no article of the dumps, the cases and 60 made pages.',
  )
  .option('--only <words>', 'only numbers of files whose names hold these')
  .option('--count', 'only count them')
  .option('--every <n>', 'only each so many of them', wholeNumber, 1)
  .option('--threads <n>', 'threads to use', wholeNumber, 2)
  .allowExcessArguments(false)
  .action(async ({ only = '', count, every, threads }: Options) => {
    const numbers = findNumbers()
      .filter(({ file }) => file.includes(only))
      .filter((_, i) => i % every === 0);
    if (count) {
      showCounts(numbers);
      return;
    }
    const queue = [...numbers];
    const unnoticed: HandSetNumber[] = [];
    let halves = 0;
    await Promise.all(
      Array.from({ length: threads }, async () => {
        for await (const { number, answer } of moveEach(queue)) {
          console.log(`${verdict(answer)}  ${placeOf(number)}`);
          if (!answer.up && !answer.down) unnoticed.push(number);
          else if (!answer.up || !answer.down) halves++;
        }
      }),
    );
    console.log(
      `\n${numbers.length} numbers; ${unnoticed.length} may move both ways unnoticed, ${halves} one way.`,
    );
  });

await command.parseAsync();

/** Takes numbers from a queue that threads share, until it is empty. */
async function* moveEach(
  queue: HandSetNumber[],
): AsyncGenerator<{ number: HandSetNumber; answer: Answer }> {
  let worker: Worker | undefined;
  let turns = 0;
  for (let number = queue.shift(); number !== undefined; number = queue.shift()) {
    worker ??= new Worker(new URL('./numbers/move-number.ts', import.meta.url));
    worker.postMessage(number);
    const answer = await answerOf(worker);
    yield { number, answer: answer ?? { up: true, down: true } };
    if (answer !== undefined && ++turns % TURNS !== 0) continue;
    await worker.terminate();
    worker = undefined;
  }
  await worker?.terminate();
}

/** The answer of a thread; none where it takes too long, which no reader would fail to notice. */
async function answerOf(worker: Worker): Promise<Answer | undefined> {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort();
  }, PATIENCE * 1000);
  try {
    const [answer] = (await once(worker, 'message', controller)) as [Answer];
    return answer;
  } catch (error) {
    if (controller.signal.aborted) return undefined;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function showCounts(numbers: readonly HandSetNumber[]): void {
  const files = Map.groupBy(numbers, ({ file }) => file);
  const sorted = [...files].sort(([, a], [, b]) => b.length - a.length);
  for (const [file, all] of sorted) console.log(`${String(all.length).padStart(4)}  ${file}`);
  console.log(`${String(numbers.length).padStart(4)}  in all`);
}

function verdict({ up, down }: Answer): string {
  return up && down ? 'both ways' : up ? 'up       ' : down ? 'down     ' : 'unnoticed';
}

function placeOf({ file, line, value, shown }: HandSetNumber): string {
  const { up, down } = movesOf(value);
  return `${file}:${line}  ${value} (${down}, ${up})  ${shown}`;
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('Write a whole number above 0.');
  return Number(text);
}
