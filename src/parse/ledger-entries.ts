import type { Entry, Field } from '../schema/ledger.ts';
import type { LineIndex } from './line-index.ts';
import { SUPPLIED, type Located } from './located.ts';

/** Where a run of the dump went. */
export type Claim =
  | { readonly use: 'article'; readonly article: string; readonly field: Field }
  | { readonly use: 'furniture' | 'dropped' | 'markup'; readonly reason: string };

/** The account of one dump: who holds each of its characters. */
export class Account {
  readonly #dump: string;
  readonly #lines: LineIndex;
  readonly #owners: (Claim | undefined)[];

  constructor(dump: string, lines: LineIndex) {
    this.#dump = dump;
    this.#lines = lines;
    this.#owners = new Array<Claim | undefined>(dump.length).fill(undefined);
  }

  /**
   * Enters text under a claim.
   *
   * @throws when a character is already held by another claim: text would be printed twice
   */
  enter(text: Located, claim: Claim): void {
    for (const offset of text.at) {
      if (offset === SUPPLIED) continue;
      const owner = this.#owners[offset];
      if (owner && owner !== claim) {
        const where = this.#dump.slice(offset, offset + 10);
        throw new Error(`offset ${String(offset)} (\`${where}\`) is claimed twice`);
      }
      this.#owners[offset] = claim;
    }
  }

  /** Enters every character of a span that nobody holds. */
  enterRest(from: number, to: number, claim: Claim): void {
    for (let offset = from; offset < to; offset++) this.#owners[offset] ??= claim;
  }

  /** The claim that holds an offset. */
  ownerOf(offset: number): Claim | undefined {
    return this.#owners[offset];
  }

  /**
   * The account as runs that touch, in dump order. White space between two runs of one claim goes
   * with them; what else nobody holds is markup where it is white space, punctuation or a sign, and
   * dropped as `unplaced` where it is text.
   */
  entries(): Entry[] {
    const claims = this.#settle();
    const entries: Entry[] = [];
    let start = 0;
    for (let end = 1; end <= claims.length; end++) {
      const claim = claims[start];
      if (!claim || (end < claims.length && claims[end] === claim)) continue;
      const text = this.#dump.slice(start, end);
      entries.push({ from: start, to: end, line: this.#lines.lineAt(start), text, ...claim });
      start = end;
    }
    return entries;
  }

  /** A claim for every character. */
  #settle(): Claim[] {
    const claims = this.#owners.map((owner, offset) => owner ?? claimOf(this.#dump.charAt(offset)));
    let last: Claim | undefined;
    let gap = 0;
    for (let offset = 0; offset < claims.length; offset++) {
      const claim = claims[offset];
      if (claim === SPACE) continue;
      if (claim && claim === last && gap < offset) claims.fill(claim, gap, offset);
      last = claim;
      gap = offset + 1;
    }
    return claims;
  }
}

/** Letters, digits and Han, surrogate halves included: what must not be lost. */
const LETTER = /[\p{L}\p{N}]|[\ud800-\udfff]/u;
const UNPLACED: Claim = { use: 'dropped', reason: 'unplaced' };
const SPACE: Claim = { use: 'markup', reason: 'space' };
const MARK: Claim = { use: 'markup', reason: 'mark' };

/** The claim for a unit that nobody holds. */
function claimOf(unit: string): Claim {
  return LETTER.test(unit) ? UNPLACED : /\s/.test(unit) ? SPACE : MARK;
}
