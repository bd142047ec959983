import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { carryOut, PENDING, writeJournal, type Journal } from './journal.ts';
import { acquire } from './pending.ts';

/**
 * Writes many files as one step. New contents are staged in `<base>/.pending`; `commit` writes a
 * journal (the point of no return) and then moves each file into place. A process that dies
 * before the journal leaves the tree as it was; one that dies after it is finished by whoever
 * opens the next transaction. So a tree is never left half-written.
 */
export class Transaction {
  readonly #base: string;
  readonly #journal: Journal = { moves: [], removals: [] };

  /**
   * Opens a transaction: one at a time for each base, having finished or cleared away what an
   * interrupted one left.
   *
   * @param base folder under which everything that is written lies
   * @throws Refusal while another process holds it
   */
  constructor(base: string) {
    this.#base = base;
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
   */
  write(target: string, content: string | Uint8Array): boolean {
    const bytes = Buffer.from(content);
    const path = join(this.#base, target);
    if (existsSync(path) && readFileSync(path).equals(bytes)) return false;
    const staged = join(PENDING, String(this.#journal.moves.length));
    writeFileSync(join(this.#base, staged), bytes);
    this.#journal.moves.push({ staged, target });
    return true;
  }

  /** Notes a file for removal, by its path relative to the base. */
  remove(target: string): void {
    this.#journal.removals.push(target);
  }

  /** Puts everything into place. An interrupt by signal waits until that is done. */
  commit(): void {
    if (this.size > 0) {
      const interrupted = (): never => process.exit(130);
      process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
      writeJournal(this.#base, this.#journal);
      carryOut(this.#base);
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    }
    this.discard();
  }

  /** Forgets everything that was staged; after `commit` it does nothing. */
  discard(): void {
    rmSync(join(this.#base, PENDING), { recursive: true, force: true });
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
