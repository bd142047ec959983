import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf } from '../../../scripts/archive/page/print-page.ts';
import { printLedger } from '../../../scripts/archive/page/print-ledger.ts';
import type { SourceFile } from '../../../src/data/searchable/read-source.ts';
import { printArticle } from '../../../src/parse/print-article.ts';
import type { Ledger } from '../../../src/schema/ledger.ts';
import type { MadeIssue } from './make-archive.ts';

/** The files of a made issue, as the parser would have printed them: articles and ledgers. */
export function printIssue({
  day,
  articles,
}: MadeIssue): Record<'articles' | 'ledgers', SourceFile[]> {
  const pages = Map.groupBy(articles, ({ front }) => front.page);
  return {
    articles: articles.map((article) => ({
      day,
      path: `${placeOf(article.front.id)}.md`,
      text: printArticle(article),
    })),
    ledgers: [...pages].map(([page, own]) => ({
      day,
      path: `p${page}.ledger.json`,
      text: printLedger(
        ledgerOf(
          day,
          page,
          own.map(({ front }) => front.id),
        ),
      ),
    })),
  };
}

/** Writes a made issue into a folder like `content/articles`. */
export function writeIssue(issue: MadeIssue, folder: string): void {
  const { articles, ledgers } = printIssue(issue);
  mkdirSync(join(folder, issue.day), { recursive: true });
  for (const { path, text } of [...articles, ...ledgers]) {
    writeFileSync(join(folder, issue.day, path), text);
  }
}

/** The ledger of a page of which nothing but the masthead is outside of its articles. */
function ledgerOf(day: string, page: number, articles: string[]): Ledger {
  const text = `${day.replaceAll('-', '.')} 第${page}版 平湖日报 责任编辑 版式设计`;
  return {
    day,
    date: day,
    dateFrom: 'masthead',
    evidence: [],
    page,
    dump: `${day}-p${page}.txt`,
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    dialect: 'plain-lines',
    masthead: { date: day, page },
    articles,
    retired: [],
    entries: [{ from: 0, to: text.length, line: 1, text, use: 'furniture', reason: 'masthead' }],
    repairs: [],
    findings: [],
  };
}
