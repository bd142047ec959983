import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atPath } from '../../terminal/explain-file-error.ts';
import { Refusal, type Problem } from '../../terminal/problem.ts';
import { delaySignals } from './delay-signals.ts';
import { halfDone, putIntoPlace } from './carry-out.ts';
import { isInterrupted, PENDING } from './journal.ts';
import { writeJournal, type Journal } from './journal.ts';
import { obstacleFinder } from './obstacle-finder.ts';
import { acquire, release } from './acquire.ts';
import { sha256 } from '../tree/sha256.ts';

/**
 * Writes many files as one step. New contents are staged in `<base>/.pending`; `commit` writes a
 * journal (the point of no return) and then moves each file into place. A process that dies or
 * fails before the journal leaves the tree as it was; one that does after it is finished by whoever
 * opens the next transaction. So a tree is never left half-written.
 */
export class Transaction {
  readonly #base: string;
  readonly #journal: Journal = { moves: [], removals: [] };
  /**
   * Finds what would keep a file from being written or removed, so that one that can't be is known
   * before any is.
   *
   * @param target path relative to the base
   */
  readonly obstacleTo: (target: string) => Problem | undefined;

  /**
   * Opens a transaction: one at a time for each base, having finished or cleared away what an
   * interrupted one left.
   *
   * @param base folder under which everything that is written lies
   * @throws Refusal while another process holds it, or when what was begun can't be finished
   */
  constructor(base: string) {
    this.#base = base;
    this.obstacleTo = obstacleFinder(base);
    acquire(base);
  }

  /** Number of files that will be written or removed. */
  get size(): number {
    return this.#journal.moves.length + this.#journal.removals.length;
  }

  /** Paths of the files that will be removed, relative to the base. */
  get removals(): readonly string[] {
    return this.#journal.removals;
  }

  /**
   * Stages the new content of a file; one that already holds just this is left alone.
   *
   * @param target path relative to the base
   * @returns whether the file will change
   * @throws Refusal when something is in its way
   */
  write(target: string, content: string | Uint8Array): boolean {
    const bytes = Buffer.from(content);
    if (isSame(join(this.#base, target), bytes)) return false;
    this.#refuseObstacle(target);
    const staged = join(PENDING, String(this.#journal.moves.length));
    const path = join(this.#base, staged);
    atPath(path, () => writeFileSync(path, bytes));
    this.#journal.moves.push({ staged, target, sha256: sha256(bytes) });
    return true;
  }

  /**
   * Notes a file for removal, by its path relative to the base.
   *
   * @throws Refusal when something is in the way
   */
  remove(target: string): void {
    this.#refuseObstacle(target);
    this.#journal.removals.push(target);
  }

  /** Forgets the removals of some files. */
  spare(isSpared: (target: string) => boolean): void {
    this.#journal.removals = this.#journal.removals.filter((target) => !isSpared(target));
  }

  /**
   * Puts everything into place. An interrupt by signal waits until that is done and the event loop
   * turns.
   *
   * @throws Refusal when it stops among the files: the next transaction finishes it
   */
  commit(): void {
    if (this.size > 0) {
      delaySignals();
      try {
        writeJournal(this.#base, this.#journal);
        putIntoPlace(this.#base, this.#journal);
      } catch (error) {
        throw isInterrupted(this.#base) ? halfDone(this.#base, error) : error;
      }
    }
    this.discard();
  }

  /** Forgets everything that was staged, but not what a journal still asks for. */
  discard(): void {
    release(this.#base);
  }

  #refuseObstacle(target: string): void {
    const problem = this.obstacleTo(target);
    if (problem) throw new Refusal([problem]);
  }
}

/** What can't be read is written anew. */
function isSame(path: string, bytes: Buffer): boolean {
  try {
    return existsSync(path) && readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}

/**
 * Runs work inside a transaction that is committed when it returns and discarded when it throws.
 *
 * @param base folder under which everything that is written lies
 */
export function transact<T>(base: string, work: (transaction: Transaction) => T): T {
  const transaction = new Transaction(base);
  try {
    const result = work(transaction);
    transaction.commit();
    return result;
  } catch (error) {
    transaction.discard();
    throw error;
  }
}
