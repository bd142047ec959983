import type { Finding, Ledger, Repair } from '../schema/ledger.ts';
import type { CorrectedFields } from '../schema/correction.ts';
import type { Amendments } from './amend.ts';
import type { Decoded } from './decode.ts';
import type { LocatedArticle, LocatedRepair } from './draft.ts';
import { wordsOf, type Doubt } from './finding-words.ts';
import { finishArticle } from './finish-article.ts';
import { articleIds } from './article-id.ts';
import { enterArticle } from './enter-article.ts';
import { Account } from './ledger-entries.ts';
import { indexLines, LINE_END, type LineIndex } from './line-index.ts';
import { startOf } from './located.ts';
import { datePage } from './page-date.ts';
import { joinSheets, type ReadDump, type ReadPage } from './join-sheets.ts';
import type { Article, CorrectionProblem, PageInput, ParsedPage } from './types.ts';

/** Gives the articles their ids and accounts for every character of the dump. */
export function accountFor(
  input: PageInput,
  decoded: Decoded,
  amendments: Amendments,
  readDump: ReadDump,
): ParsedPage {
  const dump = 'text' in decoded ? decoded.text : '';
  const read = joinSheets(readDump, input.page);
  const page = read.page;
  const mastheadLine = read.furniture.find((item) => item.masthead)?.number ?? 1;
  const date = datePage(input, read.masthead, mastheadLine, read.articles.map(textsOf));
  const lines = indexLines(dump);
  const ids = articleIds(read.articles, dump, lines, date.known.day, read.places);
  const account = enterAll(new Account(dump, lines), read, ids, amendments);
  const entries = account.entries();
  const { fields, problems } = fieldsOf(account, ids, amendments);
  const ranges = lineRanges(entries);
  const articles = read.articles.map((located, i): Article => {
    const id = ids[i] ?? '';
    return finishArticle(located, {
      id,
      day: date.known.day,
      ...(read.places[i] ?? { page, order: i + 1 }),
      source: { dump: input.dump, sha256: input.sha256, lines: ranges.get(id) ?? [[1, 1]] },
      doubts: [...new Set(located.doubts.map((doubt) => doubt.code))],
      set: fields.get(id) ?? {},
    });
  });
  const findings = [
    ...pageDoubts(decoded, input, read).map((doubt) => toFinding(doubt)),
    ...date.doubts.map((doubt) => toFinding(doubt)),
    ...read.articles.flatMap((a, i) => a.doubts.map((doubt) => toFinding(doubt, ids[i]))),
    ...entries
      .filter((entry) => entry.reason === 'unplaced')
      .map((e) => toFinding({ code: 'unplaced', line: e.line, args: [e.text.slice(0, 30)] })),
  ];
  const ledger: Ledger = {
    ...date.known,
    page,
    dump: input.dump,
    sha256: input.sha256,
    encoding: 'encoding' in decoded ? decoded.encoding : 'unknown',
    dialect: read.dialect,
    masthead: read.masthead,
    articles: ids,
    retired: [],
    entries,
    repairs: repairsOf(dump, lines, amendments, read, ids),
    findings,
  };
  return { articles, ledger, correctionProblems: problems };
}

function textsOf({ title, body }: LocatedArticle): string[] {
  return [title, ...body.map(({ text }) => text)].flatMap((text) => (text ? [text.text] : []));
}

function enterAll(
  account: Account,
  read: ReadPage,
  ids: readonly string[],
  amendments: Amendments,
): Account {
  for (const item of read.furniture) {
    account.enter(item.text, { use: 'furniture', reason: item.reason });
  }
  for (const [i, article] of read.articles.entries()) enterArticle(account, article, ids[i] ?? '');
  const repairs = [...read.articles.flatMap((article) => article.repairs), ...read.repairs];
  for (const { dump: text, why } of repairs) {
    const claim = { use: 'dropped' as const, reason: why };
    for (const offset of text.at) if (offset >= 0) account.enterRest(offset, offset + 1, claim);
  }
  for (const span of amendments.drops) {
    account.enterRest(span.from, span.to, { use: 'furniture', reason: 'correction' });
  }
  for (const { from, to } of amendments.replacements) {
    account.enterRest(from, to, account.ownerOf(from) ?? { use: 'dropped', reason: 'correction' });
  }
  return account;
}

/** Which article each field correction means: the one that holds the quoted words. */
function fieldsOf(
  account: Account,
  ids: readonly string[],
  amendments: Amendments,
): { fields: Map<string, CorrectedFields>; problems: CorrectionProblem[] } {
  const fields = new Map<string, CorrectedFields>();
  const problems = [...amendments.problems];
  for (const { from, index, set } of amendments.fields) {
    const owner = account.ownerOf(from);
    const id = owner?.use === 'article' ? ids.find((known) => known === owner.article) : undefined;
    if (id === undefined) problems.push({ index, kind: 'homeless' });
    else fields.set(id, { ...fields.get(id), ...set });
  }
  return { fields, problems };
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

function toFinding(doubt: Doubt, article?: string): Finding {
  const { code, line, args } = doubt;
  const message = wordsOf(code, args);
  return { code, line, message, ...(article === undefined ? {} : { article }) };
}

/** What editors and the parser changed, in dump order. */
function repairsOf(
  dump: string,
  { lineAt }: LineIndex,
  { replacements }: Amendments,
  { articles, repairs: mended }: ReadPage,
  ids: readonly string[],
): Repair[] {
  const corrected = replacements.map(({ from, to, text }) => ({
    line: lineAt(from),
    dump: dump.slice(from, to),
    printed: text,
    why: 'correction',
  }));
  const toRepair = ({ dump: text, printed, why }: LocatedRepair): Repair => ({
    line: lineAt(startOf(text) ?? 0),
    dump: text.text,
    printed,
    why,
  });
  const repaired = articles.flatMap(({ repairs }, i) =>
    repairs.map((repair) => ({ ...toRepair(repair), article: ids[i] ?? '' })),
  );
  return [...corrected, ...mended.map(toRepair), ...repaired].sort((a, b) => a.line - b.line);
}

/** The lines of the dump that each article's text stands on, as inclusive ranges. */
function lineRanges(entries: Ledger['entries']): Map<string, [number, number][]> {
  const found = new Map<string, [number, number][]>();
  for (const { article, line, text } of entries) {
    if (article === undefined) continue;
    const end = line + (text.trimEnd().match(LINE_END)?.length ?? 0);
    const ranges = found.get(article) ?? [];
    const last = ranges.at(-1);
    if (last && line <= last[1] + 1) last[1] = Math.max(last[1], end);
    else ranges.push([line, end]);
    found.set(article, ranges);
  }
  return found;
}
