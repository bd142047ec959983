import type { ParsedPage } from '../../../src/parse/types.ts';
import { LAWS, type LawName } from '../laws/laws.ts';
import { timeParse, type Pace } from '../laws/pace.ts';
import { toInput, type PageCase } from '../make/make-case.ts';
import { toFailure, type Failure } from './failure.ts';

/** How to look at a case. */
export interface Look {
  /** The laws that count. */
  readonly laws: ReadonlySet<LawName>;
  readonly pace?: Pace | undefined;
  readonly thorough?: boolean;
}

/** Parses a case and holds it to the laws. */
export function runCase(pageCase: PageCase, { laws, pace, thorough = false }: Look): Failure[] {
  if (laws.size === 1 && laws.has('transactions')) return [];
  const input = toInput(pageCase);
  let parsed: { page: ParsedPage; milliseconds: number };
  try {
    parsed = timeParse(input);
  } catch (error) {
    return laws.has('parses') ? [toFailure('parses', error)] : [];
  }
  const failures: Failure[] = [];
  const lot = Number.parseInt(input.sha256.slice(-8), 16);
  for (const [name, { check, every = 1 }] of LAWS) {
    if (!laws.has(name) || (!thorough && lot % every !== 0)) continue;
    try {
      check({ input, ...parsed, pace, thorough });
    } catch (error) {
      failures.push(toFailure(name, error));
    }
  }
  return failures;
}
