import type { Repair } from '../../../schema/repair.ts';
import type { Amendments } from '../../model/amendments.ts';
import type { Anchored } from '../../model/anchored.ts';
import { MASSES } from '../../text/bounds.ts';
import { dumpOffset } from '../../text/additions.ts';
import type { LineIndex } from '../../text/line-index.ts';
import type { Located } from '../../text/located.ts';
import { SHOWN } from '../../text/shown.ts';
import type { Article, PageInput } from '../../types.ts';
import type { Account, Claim } from '../account.ts';
import type { Corrected, FieldChange } from './correct-fields.ts';

/** What editors have made of a page. */
export interface Edits {
  readonly amendments: Amendments;
  readonly corrected: Corrected;
}

/** Enters what corrections take out of the articles, each under its number. */
export function enterCorrections(account: Account, { amendments, corrected }: Edits): void {
  const claims = new Map<string, Claim>();
  const enter = (text: Located, use: Claim['use'], index: number): void => {
    const key = `${use} ${String(index)}`;
    const fresh = { use, reason: 'correction', correction: index + 1 } as Claim;
    const claim = claims.get(key) ?? fresh;
    claims.set(key, claim);
    account.enterRest(text, claim);
  };
  for (const { removed, index } of amendments.replacements) {
    for (const text of removed) enter(text, 'replaced', index);
  }
  for (const { text, gone, correction } of corrected.losses) {
    enter(text, gone ? 'dropped' : 'replaced', correction);
  }
  for (const { quoted, index } of amendments.drops) enter(quoted, 'furniture', index);
}

/** Shows where one paragraph ends and the next begins. */
const PARTED = '¶';
/** Characters before and behind words that are gone that are looked at. */
const NEAR = MASSES;

/** The article that has the words of a correction, or else what stands before and behind them. */
function articleAt(
  account: Account,
  { from, to, quoted }: Anchored,
  own?: Located,
): string | undefined {
  const ownerOf = (place: number): string | undefined => {
    const claim = account.ownerOf(place);
    return claim?.use === 'article' ? claim.article : undefined;
  };
  const nearest = (start: number, step: 1 | -1): string | undefined => {
    for (let i = 0; i < NEAR; i++) {
      const claim = account.ownerOf(start + i * step);
      if (claim && claim.use !== 'replaced') return ownerOf(start + i * step);
    }
    return undefined;
  };
  const holder = [...(own?.at ?? []), ...quoted.at].map(ownerOf).find((id) => id !== undefined);
  if (holder !== undefined) return holder;
  const [before, behind] = [nearest(from - 1, -1), nearest(to, 1)];
  return before === behind || behind === undefined ? before : undefined;
}

/**
 * What editors have changed: readings of the dump, and fields of articles.
 *
 * @param articles as they are printed
 * @param plain an article before any of its fields was set, by its index
 */
export function correctionRepairs(
  { amendments, corrected }: Edits,
  account: Account,
  articles: readonly Article[],
  plain: (article: number) => Article | undefined,
  { dump, lineAt, corrections = [] }: LineIndex & Pick<PageInput, 'corrections'> & { dump: string },
): Repair[] {
  const byWhom = (index: number): Pick<Repair, 'why' | 'correction' | 'note' | 'date'> => {
    const { why: note, date } = corrections[index] ?? {};
    return {
      why: 'correction',
      correction: index + 1,
      ...(note === undefined ? {} : { note }),
      ...(date === undefined ? {} : { date }),
    };
  };
  const inText = (span: Anchored, was: string, is: string, own?: Located): Repair => {
    const article = articleAt(account, span, own);
    return {
      line: lineAt(span.from),
      dump: was,
      printed: is,
      ...byWhom(span.index),
      ...(article === undefined ? {} : { article }),
    };
  };
  const words = [
    ...amendments.replacements.map((one) => inText(one, one.quoted.text, one.words, one.text)),
    ...amendments.drops.map((one) => inText(one, one.quoted.text, '')),
    ...amendments.breaks.map((one) => {
      const before = dump.slice(Math.max(0, one.from - SHOWN), one.from).trim();
      const { text } = one.quoted;
      const [joined, parted] = [before + text, before + PARTED + text];
      return one.starts ? inText(one, joined, parted) : inText(one, parted, joined);
    }),
  ];
  const set = [...corrected.changes, ...classChanges(corrected, articles, plain)].map(
    ({ field, before, after, article, correction, at }): Repair => {
      const id = articles[article]?.front.id;
      return {
        line: lineAt(dumpOffset(at)),
        dump: before,
        printed: after,
        ...byWhom(correction),
        field,
        ...(id === undefined ? {} : { article: id }),
      };
    },
  );
  return [...words, ...set];
}

/**
 * Kinds and sections that are others than they were: by an editor's word, or because they follow from
 * a field that he set.
 */
function classChanges(
  { changes, classes }: Corrected,
  articles: readonly Article[],
  plain: (article: number) => Article | undefined,
): FieldChange[] {
  const touched = new Set([...changes, ...classes].map(({ article }) => article));
  return [...touched].flatMap((index) =>
    (['kind', 'section'] as const).flatMap((field): FieldChange[] => {
      const [before, after] = [plain(index)?.front[field], articles[index]?.front[field]];
      if (before === undefined || after === undefined || before === after) return [];
      const own = classes.find((one) => one.article === index && one.field === field);
      const cause = own ?? [...classes, ...changes].find((one) => one.article === index);
      return cause ? [{ ...cause, field, before, after }] : [];
    }),
  );
}
