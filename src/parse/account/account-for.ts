import type { Finding, Ledger } from '../../schema/ledger.ts';
import { LINE_END } from '../../schema/line-end.ts';
import type { Repair } from '../../schema/repair.ts';
import { escapeStrays } from '../../schema/strays.ts';
import type { Decoded } from '../model/decoded.ts';
import type { Doubt } from '../model/doubt.ts';
import { wordsOf } from '../model/words-of.ts';
import type { LocatedArticle } from '../model/located-article.ts';
import type { LocatedRepair } from '../model/located-repair.ts';
import { dumpOffset } from '../text/additions.ts';
import { indexLines, lengthWithoutBlanks, type LineIndex } from '../text/line-index.ts';
import { startOf } from '../text/located.ts';
import { SHOWN } from '../text/shown.ts';
import type { Article, PageInput, ParsedPage } from '../types.ts';
import { Account } from './account.ts';
import { articleIds } from './article-ids.ts';
import {
  correctionRepairs,
  enterCorrections,
  type Edits,
} from './corrections/enter-corrections.ts';
import { datePage } from './date/date-page.ts';
import { enterArticle } from './enter-article.ts';
import { enterStrays } from './enter-strays.ts';
import { finishArticle, type Frame } from './finish-article.ts';
import type { ReadPage } from './join-sheets.ts';
import { trustIn } from './trust-in.ts';

/** What is to be accounted for: articles as read, and with the fields that editors have set. */
export interface Edited extends Edits {
  readonly named: readonly LocatedArticle[];
}

/** Gives the articles their ids and accounts for every character of the dump. */
export function accountFor(
  input: PageInput,
  decoded: Decoded,
  joined: ReadPage,
  { named, ...edits }: Edited,
): ParsedPage {
  const dump = 'text' in decoded ? decoded.text : '';
  const { amendments, corrected } = edits;
  const read = { ...joined, articles: corrected.articles };
  const page = read.page;
  const name = escapeStrays(input.dump);
  const lines = indexLines(dump);
  const lineOf = (row: number): number => lines.lineAt(dumpOffset(read.starts[row - 1] ?? 0));
  const mastheadLine = lineOf(read.furniture.find((item) => item.masthead)?.number ?? 1);
  const date = datePage(input, read.masthead, mastheadLine, read.articles.map(textsOf));
  const ids = articleIds(read.articles, dump, lines, date.known.day, read.places);
  const account = enterAll(new Account(dump, lines), read, ids, edits);
  const faults = 'text' in decoded ? decoded.faults : [];
  const strays = enterStrays(account, dump, faults, lines, [
    ...amendments.replacements,
    ...amendments.drops,
  ]);
  const straysOf = Map.groupBy(strays, ({ article }) => article);
  const entries = account.entries();
  const added = account.added(amendments.additions.all);
  const ranges = lineRanges(entries);
  const finish = (i: number, set: Frame['set'], of = read.articles): Article | undefined => {
    const [located, id] = [of[i], ids[i]];
    if (!located || id === undefined) return undefined;
    const line = lines.lineAt(dumpOffset(located.anchor));
    const told = [...located.doubts, ...(straysOf.get(id) ?? []).map(({ doubt }) => doubt)];
    return finishArticle(located, {
      id,
      day: date.known.day,
      ...(read.places[i] ?? { page, order: i + 1 }),
      source: { dump: name, sha256: input.sha256, lines: ranges.get(id) ?? [[line, line]] },
      doubts: [...new Set(told.map((doubt) => doubt.code))],
      set,
    });
  };
  const articles = [...ids.keys()].flatMap((i) => finish(i, corrected.sets.get(i) ?? {}) ?? []);
  const findings = [
    ...pageDoubts(decoded, input, read).map((doubt) => toFinding(doubt)),
    ...date.doubts.map((doubt) => toFinding(doubt)),
    ...strays.map(({ doubt, article }) => toFinding(doubt, article)),
    ...read.articles.flatMap(({ doubts }, i) =>
      doubts.map((doubt) => toFinding({ ...doubt, line: lineOf(doubt.line) }, ids[i])),
    ),
    ...[...entries, ...added].flatMap(({ reason, line, text }) =>
      isTold(reason)
        ? [toFinding({ code: reason, line, args: [text.trim().slice(0, 2 * SHOWN)] })]
        : [],
    ),
  ];
  const ledger: Ledger = {
    ...date.known,
    page,
    dump: name,
    sha256: input.sha256,
    encoding: 'encoding' in decoded ? decoded.encoding : 'unknown',
    dialect: read.dialect,
    masthead: read.masthead,
    articles: ids,
    trust: ids.flatMap((id, i) => trustIn(read.articles[i], id)),
    retired: [],
    entries,
    ...(added.length > 0 ? { added } : {}),
    repairs: [
      ...correctionRepairs(edits, account, articles, (i) => finish(i, {}, named), {
        ...lines,
        ...input,
        dump,
      }),
      ...repairsOf(lines, read, ids, account),
    ].sort((a, b) => a.line - b.line),
    findings,
  };
  const correctionProblems = [...amendments.problems, ...corrected.problems];
  return { articles, ledger, correctionProblems };
}

function textsOf({ title, body }: LocatedArticle): string[] {
  return [title, ...body.map(({ text }) => text)].flatMap((text) => (text ? [text.text] : []));
}

function enterAll(account: Account, read: ReadPage, ids: readonly string[], edits: Edits): Account {
  for (const item of read.furniture) {
    account.enter(item.text, { use: 'furniture', reason: item.reason });
  }
  for (const [i, article] of read.articles.entries()) enterArticle(account, article, ids[i] ?? '');
  const repairs = [...read.articles.flatMap((article) => article.repairs), ...read.repairs];
  for (const { dump: text, why } of repairs) {
    account.enterRest(text, { use: 'dropped', reason: why });
  }
  enterCorrections(account, edits);
  return account;
}

function pageDoubts(decoded: Decoded, input: PageInput, read: ReadPage): Doubt[] {
  const doubts: Doubt[] = [];
  if ('problem' in decoded) doubts.push({ code: 'unreadable', line: 1, args: [decoded.problem] });
  const { page } = read.masthead;
  if (page !== undefined && input.page !== undefined && page !== input.page) {
    doubts.push({ code: 'page-disagrees', line: 1, args: [String(page), String(input.page)] });
  }
  if (input.page !== undefined && read.pages > 1) {
    doubts.push({ code: 'several-pages', line: 1, args: [String(read.pages), String(input.page)] });
  }
  return doubts;
}

/** What is told of text that no article holds. */
function isTold(reason: string | undefined): reason is 'unplaced' | 'empty-note' {
  return reason === 'unplaced' || reason === 'empty-note';
}

function toFinding(doubt: Doubt, article?: string): Finding {
  const { code, line, args } = doubt;
  const message = wordsOf(code, args);
  return { code, line, message, ...(article === undefined ? {} : { article }) };
}

/** What the parser changed. */
function repairsOf(
  { lineAt }: LineIndex,
  { articles, repairs: mended, rewritten }: ReadPage,
  ids: readonly string[],
  account: Account,
): Repair[] {
  const toRepair = ({ dump: text, printed, why }: LocatedRepair): Repair => ({
    line: lineAt(dumpOffset(startOf(text) ?? 0)),
    dump: text.text,
    printed,
    why,
  });
  const repaired = articles.flatMap(({ repairs }, i) =>
    repairs.map((repair) => ({ ...toRepair(repair), article: ids[i] ?? '' })),
  );
  const reread = rewritten.map((repair): Repair => {
    const owner = account.ownerOf(startOf(repair.dump) ?? 0);
    return { ...toRepair(repair), ...(owner?.use === 'article' && { article: owner.article }) };
  });
  return [...reread, ...mended.map(toRepair), ...repaired];
}

/** The lines of the dump that each article's text stands on, as inclusive ranges. */
function lineRanges(entries: Ledger['entries']): Map<string, [number, number][]> {
  const found = new Map<string, [number, number][]>();
  for (const { article, line, text } of entries) {
    if (article === undefined) continue;
    const end = line + (text.slice(0, lengthWithoutBlanks(text)).match(LINE_END)?.length ?? 0);
    const ranges = found.get(article) ?? [];
    const last = ranges.at(-1);
    if (last && line <= last[1] + 1) last[1] = Math.max(last[1], end);
    else ranges.push([line, end]);
    found.set(article, ranges);
  }
  return found;
}
