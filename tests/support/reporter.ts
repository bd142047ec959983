import { relative } from 'node:path';
import type { EventData } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { root } from './root.ts';

/** How one test file, or one step of preparation, came out. */
export interface Account {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
  milliseconds: number;
}

/** What of the runner's results is wanted here. */
type Result = EventData.TestPass | EventData.TestFail;

/** Counts tests by file, tells failures at once, and a line for every file that is done. */
export class Reporter {
  readonly accounts: Account[] = [];
  readonly #open = new Map<string, Account>();
  readonly #write: (text: string) => void;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  /** A test has passed; one that was skipped or put off counts as neither passed nor failed. */
  pass(result: Result): void {
    if (result.details.type === 'suite') return;
    const account = this.#accountOf(result);
    const waived = (result.skip ?? result.todo) !== undefined;
    if (waived) account.skipped++;
    else account.passed++;
  }

  /** A test has failed; a parent that fails only by its children is not counted again. */
  fail(result: EventData.TestFail): void {
    const { error } = result.details;
    const ofChildren = 'failureType' in error && error.failureType === 'subtestsFailed';
    if (result.details.type === 'suite' || ofChildren) return;
    this.#accountOf(result).failed++;
    // What ended a file from outside, and what is thrown that is no error, has no cause beneath it.
    const reason = error.cause instanceof Error ? describe(error.cause) : error.message;
    const name = result.name === result.file ? 'the file as a whole' : result.name;
    this.#write(`\n✖ ${fileOf(result)} › ${name}\n${indent(reason)}\n\n`);
  }

  /** All tests of a file are done. */
  endFile(file: string, milliseconds: number): void {
    const name = shortName(file);
    const account = this.#open.get(name) ?? emptyAccount(name);
    this.#open.delete(name);
    this.end({ ...account, milliseconds });
  }

  /** A file or a step is done. */
  end(account: Account): void {
    this.accounts.push(account);
    const { name, passed, failed, skipped, milliseconds } = account;
    const counts = [
      `${passed} passed`,
      failed && `${failed} failed`,
      skipped && `${skipped} skipped`,
    ];
    const mark = failed ? '✖' : '✔';
    const seconds = (milliseconds / 1000).toFixed(1).padStart(6);
    this.#write(`${mark} ${seconds} s  ${name}: ${counts.filter(Boolean).join(', ')}\n`);
  }

  /** The slowest files, and one last line with the sums. */
  summary(): { failed: number; passed: number } {
    const slowest = [...this.accounts].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 5);
    const lines = slowest.map(
      (a) => `${(a.milliseconds / 1000).toFixed(1).padStart(8)} s  ${a.name}`,
    );
    this.#write(`\nSlowest:\n${lines.join('\n')}\n`);
    const sum = (key: 'passed' | 'failed' | 'skipped') =>
      this.accounts.reduce((total, account) => total + account[key], 0);
    if (sum('skipped')) this.#write(`${sum('skipped')} skipped\n`);
    this.#write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
    return { failed: sum('failed'), passed: sum('passed') };
  }

  #accountOf(result: Result): Account {
    const name = fileOf(result);
    const found = this.#open.get(name);
    if (found) return found;
    const account = emptyAccount(name);
    this.#open.set(name, account);
    return account;
  }
}

function emptyAccount(name: string): Account {
  return { name, passed: 0, failed: 0, skipped: 0, milliseconds: 0 };
}

/** Path of a test file as it is told, from the project's folder. */
function shortName(file: string): string {
  return relative(root, file).replaceAll('\\', '/');
}

function fileOf(result: Result): string {
  return shortName(result.file ?? result.name);
}

/** The message, and the places in our own code where it came from. */
function describe(error: Error): string {
  const places = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && !/node:|node_modules/.test(line));
  const cause = error.cause instanceof Error ? `because: ${describe(error.cause)}` : '';
  const lines = [error.message, ...places.slice(0, 4), cause].filter(Boolean);
  return stripVTControlCharacters(lines.join('\n'));
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
