import type { LawName } from '../laws/laws.ts';
import type { PageCase } from '../make/make-case.ts';
import type { Writing } from '../make/make-writing.ts';
import type { Failure } from './failure.ts';

/** What a case is of: a page to parse, or a tree to write. */
export type Content = { readonly page: PageCase } | { readonly writing: Writing };

/** A failure with the smallest case that shows it. */
export interface Find extends Failure {
  /** `seed/number` of the case that it was found in. */
  readonly name: string;
  readonly content: Content;
}

/** How often one cause made cases fail, and a small one of them. */
export interface Cause extends Find {
  count: number;
}

/** What a run has done so far. */
export class Tally {
  inputs = 0;
  /** Cases that broke a law, for each law. */
  readonly failed = new Map<LawName, number>();
  /** Causes by their law and shape. */
  readonly causes = new Map<string, Cause>();

  /** Counts a failure. @returns whether its like was not seen before */
  count({ law, shape }: Failure): boolean {
    this.failed.set(law, (this.failed.get(law) ?? 0) + 1);
    const cause = this.causes.get(keyOf(law, shape));
    if (cause) cause.count++;
    return cause === undefined;
  }

  /** Enters the first failure of a cause. */
  enter(find: Find, count = 1): void {
    const known = this.causes.get(keyOf(find.law, find.shape));
    const isSmaller = !known || sizeOf(find.content) < sizeOf(known.content);
    const cause = isSmaller ? find : known;
    this.causes.set(keyOf(find.law, find.shape), { ...cause, count: (known?.count ?? 0) + count });
  }

  /** Adds what another thread has done. */
  add(other: TallyData): void {
    this.inputs += other.inputs;
    for (const [law, count] of other.failed) {
      this.failed.set(law, (this.failed.get(law) ?? 0) + count);
    }
    for (const cause of other.causes) this.enter(cause, cause.count);
  }
}

/** A tally as threads hand it over. */
export interface TallyData {
  readonly inputs: number;
  readonly failed: ReadonlyMap<LawName, number>;
  readonly causes: readonly Cause[];
}

function keyOf(law: LawName, shape: string): string {
  return `${law}: ${shape}`;
}

function sizeOf(content: Content): number {
  if ('writing' in content) return JSON.stringify(content.writing).length;
  return content.page.bytes.length + JSON.stringify(content.page.corrections).length;
}
