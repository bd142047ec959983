import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Nodes } from 'mdast';
import { authorsByRole } from '../authors.ts';
import { columnName } from '../column-name.ts';
import { issueDate } from '../issue-date.ts';
import { check } from '../load/check.ts';
import { splitFrontMatter } from '../load/front-matter.ts';
import { parseLedger } from '../load/pages-loader.ts';
import { ledgerSheets } from '../standing.ts';
import { createUrls, type Standing } from '../urls.ts';
import { articleSchema, type ArticleFront } from '../../schema/article.ts';
import type { Entry } from '../../schema/entry.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type {
  Facts,
  SearchDocument,
  SearchDocuments,
  TextRecord,
} from '../../schema/search-document.ts';
import { pressOf } from './press-of.ts';
import type { SourceFile, SourceFiles } from './read-source.ts';

const urls = createUrls('');
const reader = unified().use(remarkParse).freeze();

/**
 * Makes documents of all files of some months.
 *
 * @returns issue by issue, in printed order
 * @throws when a file is not as its schema wants it, with its path
 */
export function readDocuments(source: SourceFiles): SearchDocuments {
  const articles = Map.groupBy(source.articles, ({ day }) => day);
  const documents: SearchDocuments = { articles: [], pages: [] };
  for (const [day, ledgers] of Map.groupBy(source.ledgers, (ledger) => ledger.day)) {
    const read = ledgers.map(({ path, text }) => parseLedger(text, path));
    read.sort((a, b) => a.page - b.page);
    const date = dateOf(read, day);
    documents.articles.push(...articleDocuments(articles.get(day) ?? [], date));
    const addresses = createUrls('', standingOf(read));
    const address = (page: number) => relative(addresses.ledger(day, page));
    documents.pages.push(...read.map((ledger) => pageDocument(ledger, day, date, address)));
  }
  return documents;
}

function articleDocuments(articles: readonly SourceFile[], date: string): SearchDocument[] {
  const read = articles.map(({ day, path, text }) => {
    const { front, body } = splitFrontMatter(text, path);
    return { day, body, front: checkFront(front, path) };
  });
  read.sort((a, b) => a.front.page - b.front.page || a.front.order - b.front.order);
  return read.map(({ day, front, body }) => ({
    day,
    record: recordOf(front, body, day, date),
    facts: factsOf(front),
  }));
}

function checkFront(front: unknown, path: string): ArticleFront {
  const article = check(articleSchema, front, path);
  return article.column ? { ...article, column: columnName(article.column) } : article;
}

/** Short ledgers of an issue share a page. */
function standingOf(ledgers: readonly Ledger[]): Standing {
  const sized = ledgers.map(({ page, entries }) => ({
    page,
    length: entries.reduce((sum, { from, to }) => sum + to - from, 0),
  }));
  const sheets = ledgerSheets(sized);
  return {
    hasPage: () => true,
    ledgerOf: (_, page) => sheets.find((sheet) => sheet.includes(page))?.[0] ?? page,
  };
}

function pageDocument(
  ledger: Ledger,
  day: string,
  date: string,
  address: (page: number) => string,
): SearchDocument {
  const { page, entries } = ledger;
  const left = wholeRuns(entries).filter(({ use }) => use === 'dropped' || use === 'furniture');
  return {
    day,
    press: pressOf(ledger),
    record: {
      url: address(page),
      title: `${date}第${page}版`,
      date,
      page,
      head: [],
      side: [],
      body: left.map((entry) => entry.text.trim()).filter(Boolean),
    },
  };
}

/** The runs of a ledger without characters that don't belong, and whole where one stood in their midst. */
function wholeRuns(entries: Ledger['entries']): Pick<Entry, 'use' | 'reason' | 'text'>[] {
  const runs: Pick<Entry, 'use' | 'reason' | 'text'>[] = [];
  let parted = false;
  for (const { use, reason, text, code } of entries) {
    const last = runs.at(-1);
    if (code !== undefined) parted = true;
    else if (parted && last?.use === use && last.reason === reason) {
      runs[runs.length - 1] = { use, reason, text: last.text + text };
    } else runs.push({ use, reason, text });
    if (code === undefined) parted = false;
  }
  return runs;
}

function recordOf(front: ArticleFront, body: string, day: string, date: string): TextRecord {
  const { id, title, page, section, column, kicker, subtitle, dateline, editorsNote } = front;
  const authors = authorsByRole(front.authors).map(({ role, names }) => [role, ...names].join(' '));
  const blocks = reader.parse(body).children.map(textOf);
  if (dateline) blocks[0] = [dateline, blocks[0]].join('　');
  return {
    url: relative(urls.article({ id, day, page })),
    title,
    date,
    page,
    section,
    ...(column !== undefined && { column }),
    head: [kicker, title, subtitle].filter((line) => line !== undefined),
    side: authors.length > 0 ? [authors.join('　')] : [],
    body: [...(editorsNote ? [editorsNote] : []), ...blocks],
  };
}

function factsOf(front: ArticleFront): Facts {
  return {
    section: [front.section],
    column: front.column === undefined ? [] : [front.column],
    author: front.authors.map(({ name }) => name),
    kind: [front.kind],
    page: [String(front.page)],
  };
}

/** The date of an issue in words: that of the page whose masthead says it, or of the first. */
function dateOf(ledgers: readonly Ledger[], day: string): string {
  const titled = ledgers.find(({ masthead }) => masthead.date) ?? ledgers[0];
  return issueDate(titled?.date ?? day).words;
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Addresses in the index start at the site's root, wherever that is. */
function relative(url: string): string {
  return url.replace(/^\//, '');
}
