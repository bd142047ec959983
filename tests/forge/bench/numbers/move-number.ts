import { parentPort } from 'node:worker_threads';
import type { ParsedPage, PageInput } from '../../../../src/parse/types.ts';
import type { HandSetNumber } from './find-numbers.ts';
import { loadMoved, loadParser } from './moved-parser.ts';
import { readersText, trialPages } from './trial-pages.ts';

/** A thread: takes numbers, and answers each with the directions in which its move shows. */
export interface Answer {
  readonly up: boolean;
  readonly down: boolean;
}

const SHARE = 0.3;

/** What a number becomes that moves by 30 %; a whole one stays whole and moves by one at least. */
export function movesOf(value: number): { up: number; down: number } {
  const [up, down] = [value * (1 + SHARE), value * (1 - SHARE)];
  if (!Number.isInteger(value)) return { up: rounded(up), down: rounded(down) };
  return { up: Math.max(value + 1, Math.round(up)), down: Math.min(value - 1, Math.round(down)) };
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

interface Trial {
  readonly input: PageInput;
  /** What the parser as it stands makes of the page. */
  readonly usual: string;
}

/** The page that showed the last move stands first: it is likely to show the next one. */
async function shows(trials: Trial[], number: HandSetNumber, value: number): Promise<boolean> {
  const parse = await loadMoved(number, value);
  const at = trials.findIndex(({ input, usual }) => tryParse(parse, input) !== usual);
  if (at > 0) trials.unshift(...trials.splice(at, 1));
  return at >= 0;
}

/** What comes of a page, or the error that the parser throws. */
function tryParse(parse: (input: PageInput) => ParsedPage, input: PageInput): string {
  try {
    return readersText(parse(input));
  } catch (error) {
    return String(error);
  }
}

if (parentPort) {
  const port = parentPort;
  const parse = await loadParser();
  const trials = trialPages().map((input): Trial => ({ input, usual: tryParse(parse, input) }));
  port.on('message', (number: HandSetNumber) => {
    const { up, down } = movesOf(number.value);
    void (async () => {
      const answer: Answer = {
        up: await shows(trials, number, up),
        down: await shows(trials, number, down),
      };
      port.postMessage(answer);
    })();
  });
}
