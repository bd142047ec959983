import type { CorrectionProblem, ParsedPage } from '../../../src/parse/types.ts';
import type { Issue } from '../../../src/schema/issue.ts';
import type { Problem } from '../../terminal/problem.ts';
import { explainCorrection } from './explain-correction.ts';
import { findIdle } from './find-idle.ts';
import { parseSource } from '../page/parse-source.ts';
import { entryOf } from './entry-of.ts';
import type { PageSource } from '../model/day-source.ts';

/** Puts into words which corrections of a page failed, and which have no effect. */
export function sortCorrections(
  page: PageSource,
  parsed: ParsedPage,
  issue: Issue,
): { idle: Problem[]; failed: Problem[] } {
  const { list, places } = page.corrections;
  const failed: Problem[] = [];
  const noted = new Map<number, Problem>();
  const tell = (problem: CorrectionProblem): Problem => {
    const correction = list[problem.index];
    const place = places[problem.index];
    if (!correction || place === undefined) throw new Error(`No correction ${problem.index}`);
    const entry = problem.kind === 'idle' ? entryOf(page, parsed, correction) : undefined;
    const rival = problem.rival === undefined ? undefined : places[problem.rival];
    return explainCorrection(problem, correction, { place, dump: page.name, rival, entry });
  };
  for (const problem of parsed.correctionProblems) {
    if (problem.kind === 'idle') noted.set(problem.index, tell(problem));
    else failed.push(tell(problem));
  }
  const without = (left: ReadonlySet<number>): ParsedPage =>
    parseSource(
      page,
      issue,
      list.filter((_, i) => !left.has(i)),
    );
  for (const index of findIdle(parsed, list.length, without)) {
    noted.set(index, tell({ index, kind: 'idle' }));
  }
  const idle = [...noted].sort(([a], [b]) => a - b).map(([, problem]) => problem);
  return { idle, failed };
}
