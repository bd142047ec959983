import { printPage } from '../../../scripts/archive/page/print-page.ts';
import { PAGE_LAWS, type PageLaw } from '../../support/page-laws.ts';
import { checkClean } from './check-clean.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkEncodings, checkLineEnds } from './check-disguises.ts';
import { checkEffects } from './check-effects.ts';
import { checkPlaced } from './check-placed.ts';
import { checkShape } from './check-shape.ts';
import { checkTime } from './check-time.ts';
import type { Check } from './types.ts';

/** A law that the fuzzer holds pages to. */
export interface Law {
  readonly says: string;
  /** Costly laws are held to by one case of so many; by each where a case is looked at closely. */
  readonly every?: number;
  readonly check: Check;
}

function ofPage({ says, check }: PageLaw): Law {
  return {
    says,
    check: ({ page, input }) => {
      check(page, input);
    },
  };
}

/** Every law under its short name; `parses` and `transactions` are held to elsewhere. */
const CHECKED = {
  time: { says: 'no dump takes many times what its size usually does', check: checkTime },
  ledger: ofPage(PAGE_LAWS.ledger),
  lines: ofPage(PAGE_LAWS.lines),
  schema: ofPage(PAGE_LAWS.schema),
  entries: ofPage(PAGE_LAWS.entries),
  account: ofPage(PAGE_LAWS.account),
  fields: ofPage(PAGE_LAWS.fields),
  placed: {
    says: 'a person is told of text that no article, furniture or rule has taken',
    check: checkPlaced,
  },
  prints: {
    says: 'a page prints as files that keep their schemas',
    check: ({ page }) => void printPage(page, 'p1.ledger.json'),
  },
  'reads-back': { ...ofPage(PAGE_LAWS['reads-back']), every: 2 },
  shape: { says: 'every text stands on one line, without blanks at its ends', check: checkShape },
  clean: { says: 'no text holds a character that cannot be seen', check: checkClean },
  corrections: {
    says: 'a correction that fails or does nothing is told with file, words and mend',
    check: checkCorrections,
    every: 2,
  },
  effects: { says: 'a correction that is not told of does what it says', check: checkEffects },
  twice: { ...ofPage(PAGE_LAWS.twice), every: 8 },
  encodings: { says: 'other encodings give the same articles', check: checkEncodings, every: 4 },
  'line-ends': { says: 'other line ends give the same articles', check: checkLineEnds, every: 3 },
} as const satisfies Record<string, Law>;

/** Laws that are held to where a case is run, as no parsed page can break them. */
const OUTSIDE = {
  parses: 'any bytes with any corrections give a page, and never an error',
  transactions: 'a write that fails or dies leaves the tree as it was, or as it should become',
} as const;

export type LawName = keyof typeof CHECKED | keyof typeof OUTSIDE;

/** The laws of a parsed page, in the order in which they are checked. */
export const LAWS: ReadonlyMap<LawName, Law> = new Map(Object.entries(CHECKED) as [LawName, Law][]);

/** The name of every law. */
export const LAW_NAMES = [...Object.keys(OUTSIDE), ...Object.keys(CHECKED)] as LawName[];

/** A law in a sentence. */
export function sayLaw(name: LawName): string {
  return LAWS.get(name)?.says ?? OUTSIDE[name as keyof typeof OUTSIDE];
}
