import { readEdtf } from '../../../schema/date.ts';
import type { Ledger, Masthead } from '../../../schema/ledger.ts';
import type { Doubt } from '../../model/doubt.ts';
import type { PageInput } from '../../types.ts';
import { checkMasthead } from './check-masthead.ts';
import { collectDateEvidence } from './collect-date-evidence.ts';
import { estimateDate } from './estimate-date.ts';

/** The day a page is filed under, how it is known, and what speaks against it. */
export interface PageDate {
  readonly known: Pick<Ledger, 'day' | 'date' | 'dateFrom' | 'evidence'>;
  readonly doubts: readonly Doubt[];
}

/**
 * The editor's word wins over the masthead; where both are silent the day is estimated from what the
 * articles say.
 *
 * @param articles headline and paragraphs of each
 */
export function datePage(
  input: PageInput,
  masthead: Masthead,
  line: number,
  articles: readonly (readonly string[])[] = [],
): PageDate {
  const evidence = [...(input.evidence ?? [])];
  const doubts: Doubt[] = checkMasthead(masthead).map(({ code, printed, expected }) => ({
    code,
    line,
    args: [printed, expected],
  }));
  const given = input.date === undefined ? undefined : readEdtf(input.date);
  if (input.date !== undefined && given) {
    const { date } = masthead;
    if (date !== undefined && (date < given.first || date > given.last)) {
      doubts.push({ code: 'date-disagrees', line, args: [date, input.date] });
    }
    const known = { day: given.first, date: input.date, dateFrom: 'editor' as const, evidence };
    return { known, doubts };
  }
  const { date } = masthead;
  if (date === undefined) {
    const estimate = estimateDate(articles.flatMap(collectDateEvidence), masthead);
    if (!estimate) return { known: { evidence }, doubts };
    const { first, edtf } = estimate;
    doubts.push({ code: 'date-estimated', line, args: [edtf, estimate.evidence.join('；')] });
    const known = { day: first, date: edtf, dateFrom: 'estimate' as const };
    return { known: { ...known, evidence: [...evidence, ...estimate.evidence] }, doubts };
  }
  return { known: { day: date, date, dateFrom: 'masthead', evidence }, doubts };
}
