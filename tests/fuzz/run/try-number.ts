import { checkWriting } from '../laws/check-writing.ts';
import { clock } from '../laws/pace.ts';
import { makeCase, type PageCase } from '../make/make-case.ts';
import { isWriting, makeWriting, type Writing } from '../make/make-writing.ts';
import type { Sources } from '../make/sources.ts';
import { toFailure, type Failure } from './failure.ts';
import { runCase, type Look } from './run-case.ts';
import { shrink } from './shrink.ts';
import type { Content, Find, Tally } from './tally.ts';

/** How long one failure may be made smaller, in milliseconds of the processor. */
const PATIENCE = 3000;

/** Makes the case of a name, `seed/number`. */
export function makeContent(name: string, sources: Sources): Content {
  const number = Number(name.slice(name.lastIndexOf('/') + 1));
  return isWriting(number) ? { writing: makeWriting(name) } : { page: makeCase(name, sources) };
}

/** Holds a case to the laws. */
export function runContent(content: Content, look: Look): Failure[] {
  return 'page' in content ? runCase(content.page, look) : runWriting(content.writing, look);
}

function runWriting(writing: Writing, { laws }: Look): Failure[] {
  if (!laws.has('transactions')) return [];
  try {
    checkWriting(writing);
    return [];
  } catch (error) {
    return [toFailure('transactions', error)];
  }
}

/**
 * Runs one case, counts what fails, and makes the first of each cause small.
 *
 * @param beat called for each parse, to show that the thread is alive
 */
export function tryNumber(
  name: string,
  sources: Sources,
  look: Look,
  tally: Tally,
  beat: () => void = () => undefined,
): void {
  const content = makeContent(name, sources);
  tally.inputs++;
  for (const first of runContent(content, look)) {
    const close: Look = { ...look, laws: new Set([first.law]), thorough: true };
    // Looked at closely it may fail in more ways; those are what it is known by.
    const failure = 'page' in content ? (runContent(content, close)[0] ?? first) : first;
    if (!tally.count(failure)) continue;
    const fails = (page: PageCase): boolean => {
      beat();
      return runCase(page, close).some(({ shape }) => shape === failure.shape);
    };
    const small: Content =
      'page' in content ? { page: shrink(content.page, fails, clock() + PATIENCE) } : content;
    const [last = failure] = runContent(small, close);
    tally.enter({ ...last, shape: failure.shape, name, content: small } satisfies Find);
  }
}
