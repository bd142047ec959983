import { printArticle } from '../../../src/parse/print-article.ts';
import type { ParsedPage } from '../../../src/parse/types.ts';
import { articleSchema } from '../../../src/schema/article.ts';
import { printLedger } from './print-ledger.ts';

/** The part of an id after its day: `p1-13` of `2025-08-28-p1-13`. */
export function placeOf(id: string): string {
  return id.slice(id.indexOf('-p') + 1);
}

/**
 * Prints a parsed page as files, every one checked against its schema.
 *
 * @param ledgerName name of the ledger's file
 * @returns file name → text
 * @throws Error when the parser broke a promise: a schema, or an id given twice
 */
export function printPage(parsed: ParsedPage, ledgerName: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const article of parsed.articles) {
    const front = articleSchema.parse(article.front);
    const name = `${placeOf(front.id)}.md`;
    if (files.has(name)) throw new Error(`Two articles of ${front.source.dump} are ${front.id}`);
    files.set(name, printArticle({ ...article, front }));
  }
  files.set(ledgerName, printLedger(parsed.ledger));
  return files;
}
