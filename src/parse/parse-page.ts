import type { PageInput, ParsedPage } from './types.ts';

/** Parses one dump. */
export function parsePage(input: PageInput): ParsedPage {
  const text = new TextDecoder().decode(input.bytes);
  return {
    articles: [],
    correctionProblems: [],
    ledger: {
      ...(input.date === undefined ? {} : { date: input.date, dateFrom: 'editor' as const }),
      evidence: [...(input.evidence ?? [])],
      page: input.page ?? 1,
      dump: input.dump,
      sha256: input.sha256,
      encoding: 'utf-8',
      dialect: 'plain',
      masthead: {},
      articles: [],
      retired: [],
      entries: text
        ? [{ from: 0, to: text.length, line: 1, text, use: 'dropped', reason: 'unparsed' }]
        : [],
      repairs: [],
      findings: [],
    },
  };
}
