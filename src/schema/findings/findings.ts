import { ARTICLE_FINDINGS } from './article-findings.ts';
import type { FindingWords } from './finding-words.ts';
import { PAGE_FINDINGS } from './page-findings.ts';
import { TEXT_FINDINGS } from './text-findings.ts';

const TABLE = { ...TEXT_FINDINGS, ...ARTICLE_FINDINGS, ...PAGE_FINDINGS };

export type FindingCode = keyof typeof TABLE;
/** The codes of all findings. */
export const FINDING_CODES = Object.keys(TABLE) as FindingCode[];

/** How each finding is told: the parser prints it in full, the site also in brief. */
export const FINDINGS: Readonly<Record<FindingCode, FindingWords>> = TABLE;
