import type { Added, Entry, Field } from '../../schema/entry.ts';
import type { Reason } from '../../schema/reasons.ts';
import { dumpOffset, type Addition } from '../text/additions.ts';
import type { LineIndex } from '../text/line-index.ts';
import { SUPPLIED, type Located } from '../text/located.ts';
import { SHOWN } from '../text/shown.ts';

/** Where a run of the dump went. */
export type Claim =
  | { readonly use: 'article'; readonly article: string; readonly field: Field }
  | {
      readonly use: 'furniture' | 'dropped' | 'markup' | 'replaced';
      readonly reason: Reason;
      /** Number of the correction that did it, from 1. */
      readonly correction?: number;
      /** Of characters that were taken out because they don't belong. */
      readonly code?: string;
    };

/** The account of one dump: who holds each of its characters. */
export class Account {
  readonly #dump: string;
  readonly #lines: LineIndex;
  readonly #owners: (Claim | undefined)[];
  /** Who holds characters that stand between those of the dump. */
  readonly #between = new Map<number, Claim>();

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
    for (const place of text.at) {
      if (place === SUPPLIED) continue;
      const owner = this.ownerOf(place);
      if (owner && owner !== claim) {
        const where = this.#dump.slice(place, place + SHOWN);
        throw new Error(`offset ${String(place)} (\`${where}\`) is claimed twice`);
      }
      this.#give(place, claim);
    }
  }

  /** Enters those characters of a text that nobody holds. */
  enterRest({ at }: Located, claim: Claim): void {
    for (const place of at) {
      if (place !== SUPPLIED && !this.ownerOf(place)) this.#give(place, claim);
    }
  }

  /** Enters a span of the dump whoever holds it. */
  take(from: number, to: number, claim: Claim): void {
    this.#owners.fill(claim, from, to);
  }

  /** The claim that holds the character at a place. */
  ownerOf(place: number): Claim | undefined {
    return dumpOffset(place) === place ? this.#owners[place] : this.#between.get(place);
  }

  #give(place: number, claim: Claim): void {
    if (dumpOffset(place) === place) this.#owners[place] = claim;
    else this.#between.set(place, claim);
  }

  /** What editors added, as runs of one claim each, in the order of the dump. */
  added(additions: readonly Addition[]): Added[] {
    const added: Added[] = [];
    const sorted = additions.toSorted((a, b) => (a.text.at[0] ?? 0) - (b.text.at[0] ?? 0));
    for (const { text, correction } of sorted) {
      const claims = settle(
        text.at.map((place, i) => this.ownerOf(place) ?? claimOf(text.text.charAt(i))),
      );
      for (const { start, end, claim } of runsOf(claims)) {
        const line = this.#lines.lineAt(dumpOffset(text.at[start] ?? 0));
        const words = text.text.slice(start, end);
        added.push({ line, text: words, ...claim, correction: correction + 1 });
      }
    }
    return added;
  }

  /**
   * The account as runs that touch, in dump order. White space between two runs of one claim goes
   * with them; what else nobody holds is markup where it is white space, punctuation or a sign, and
   * dropped as `unplaced` where it is text.
   */
  entries(): Entry[] {
    const claims = settle(
      this.#owners.map(
        (owner, offset) => owner ?? this.#ownerOfPair(offset) ?? claimOf(this.#dump.charAt(offset)),
      ),
    );
    return runsOf(claims).map(({ start, end, claim }) => {
      const text = this.#dump.slice(start, end);
      return { from: start, to: end, line: this.#lines.lineAt(start), text, ...claim };
    });
  }

  /** Half a pair goes with the other half: a character that became one of a single unit. */
  #ownerOfPair(offset: number): Claim | undefined {
    const isLow = LOW_HALF.test(this.#dump.charAt(offset));
    return isLow ? this.#owners[offset - 1] : undefined;
  }
}

/** Gives white space between two characters of one claim to that claim. */
function settle(claims: Claim[]): Claim[] {
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

/** Stretches of one claim. */
function runsOf(claims: readonly Claim[]): { start: number; end: number; claim: Claim }[] {
  const runs: { start: number; end: number; claim: Claim }[] = [];
  for (const [i, claim] of claims.entries()) {
    const last = runs.at(-1);
    if (last?.claim === claim) last.end = i + 1;
    else runs.push({ start: i, end: i + 1, claim });
  }
  return runs;
}

const LOW_HALF = /[\udc00-\udfff]/;

/** Letters, digits and Han, surrogate halves included: what must not be lost. */
const LETTER = /[\p{L}\p{N}]|[\ud800-\udfff]/u;
const UNPLACED: Claim = { use: 'dropped', reason: 'unplaced' };
const SPACE: Claim = { use: 'markup', reason: 'space' };
const MARK: Claim = { use: 'markup', reason: 'mark' };

/** The claim for a unit that nobody holds. */
function claimOf(unit: string): Claim {
  return LETTER.test(unit) ? UNPLACED : /[\s\u0085]/.test(unit) ? SPACE : MARK;
}
