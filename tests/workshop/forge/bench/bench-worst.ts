import { Command, InvalidArgumentError } from 'commander';
import { terminalTable } from './show-rows.ts';
import { Stopwatch } from './time-shape.ts';
import { worstShapes, type Shape } from './worst-shapes.ts';

interface Options {
  sizes: number[];
  mixed: number;
  seed: number;
  limit: number;
  patience: number;
  only?: string;
}

/** Times shorter than this are noise, in milliseconds. */
const NOISE = 40;
const KILO = 1024;

const command = new Command('npm run bench:worst --')
  .description(
    'Time the parser on shapes of text that no newspaper prints, at lengths that grow, and list\n' +
      'those whose time grows faster than their length.',
  )
  .option('--sizes <kilo...>', 'thousands of characters, growing', wholeNumbers, [])
  .option('--mixed <n>', 'pairs and triples of characters to throw', wholeNumber, 100)
  .option('--seed <n>', 'the seed they are thrown by', wholeNumber, 1)
  .option('--limit <times>', 'how much faster than its length a time may grow', Number, 1.5)
  .option('--patience <s>', 'seconds after which a shape is given up', wholeNumber, 60)
  .option('--only <words>', 'only shapes whose name holds these')
  .allowExcessArguments(false)
  .action(async (options: Options) => {
    const sizes = options.sizes.length > 0 ? options.sizes : [16, 64, 256];
    const shapes = worstShapes(options).filter(({ name }) => name.includes(options.only ?? ''));
    const watch = new Stopwatch();
    for (let i = 0; i < 3; i++) await watch.time('平湖新闻。\n'.repeat(2000), 1e5);
    const rows: string[][] = [];
    for (const shape of shapes) {
      const times = await timeShape(shape, sizes, options, watch);
      const worst = growthOf(times, sizes);
      if (worst <= options.limit) continue;
      rows.push([shape.name, ...times.map(toCell), worst === Infinity ? '' : worst.toFixed(1)]);
      console.log(rows.at(-1)?.join('\t'));
    }
    await watch.end();
    const head = ['shape', ...sizes.map((size) => `${String(size)} K`), 'growth'];
    console.log(
      `\n${String(shapes.length)} shapes, ${String(rows.length)} grow faster than they should`,
    );
    if (rows.length > 0) console.log(terminalTable([head, ...rows]));
  });

await command.parseAsync();

type Time = number | string | undefined;

/** Milliseconds at each size, until one is given up. */
async function timeShape(
  shape: Shape,
  sizes: readonly number[],
  { patience }: Options,
  watch: Stopwatch,
): Promise<Time[]> {
  const times: Time[] = [];
  for (const size of sizes) {
    const failed = typeof times.at(-1) === 'string';
    times.push(failed ? undefined : await watch.time(shape.make(size * KILO), patience * 1000));
  }
  return times;
}

/** How much faster than its length a time grows, at worst; infinite where one was given up. */
function growthOf(times: readonly Time[], sizes: readonly number[]): number {
  if (times.some((time) => typeof time === 'string')) return Infinity;
  const growths = times.map((time, i) => {
    const [before, now] = [times[i - 1], time];
    if (typeof before !== 'number' || typeof now !== 'number' || now < NOISE) return 0;
    return now / Math.max(before, NOISE / 4) / ((sizes[i] ?? 1) / (sizes[i - 1] ?? 1));
  });
  return Math.max(...growths);
}

function toCell(time: Time): string {
  return typeof time === 'number' ? `${time.toFixed(0)} ms` : (time ?? '');
}

function wholeNumbers(text: string, before: number[]): number[] {
  return [...before, wholeNumber(text)];
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Write a whole number.');
  return Number(text);
}
