import type { FindingWords } from '../../schema/findings/finding-words.ts';
import { FINDINGS } from '../../schema/findings/findings.ts';
import type { Finding } from '../../schema/ledger.ts';

/**
 * A doubt in plain Chinese.
 *
 * @param code as in an article's `doubts`
 */
export function doubtInWords(code: string): string {
  const findings: Readonly<Record<string, FindingWords>> = FINDINGS;
  return findings[code]?.brief ?? '程序没有把握，请以原报为准';
}

const OURS: Readonly<Record<string, string>> = {
  转储: '底本',
  ',': '，',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
};
/** Marks and terms of our own words; what is quoted from the dump stays as it is. */
const QUOTED_OR_MARK = /“[^”]*”|转储|[,:;()]/gu;

/**
 * A finding of the ledger in words, with the place in the text that it is about. Its marks are
 * full-width, as in all Chinese of the site.
 */
export function findingInWords({ code, message }: Pick<Finding, 'code' | 'message'>): string {
  if (message === '') return doubtInWords(code);
  return message.replace(QUOTED_OR_MARK, (found) => OURS[found] ?? found);
}
