import pc from 'picocolors';
import type { ParsedPage } from '../../../src/parse/types.ts';
import { escapeStrays } from '../../../src/schema/strays.ts';
import { harmOf } from '../../../src/schema/trust.ts';
import { count } from '../../terminal/count.ts';

/** Prints the headlines of a page, and what a person should look at. */
export function printPageParts(label: string, { articles, ledger }: ParsedPage): void {
  console.log(`\n${pc.bold(escapeStrays(label))}  ${count(articles.length, 'article')}`);
  const harms = new Map(ledger.trust?.map((one) => [one.article, Math.round(harmOf(one))]));
  for (const { front } of articles) {
    const doubts = front.doubts.length > 0 ? pc.yellow(`  ? ${front.doubts.join(' ')}`) : '';
    const harm = harms.get(front.id) ?? 0;
    const misplaced = harm > 0 ? pc.dim(`  ~${count(harm, 'character')} misplaced`) : '';
    console.log(`  ${front.order}. ${front.title}  ${pc.dim(front.section)}${doubts}${misplaced}`);
  }
  for (const { line, message } of ledger.findings) {
    console.log(`  ${pc.yellow('?')} ${pc.dim(`line ${line}`)}  ${message}`);
  }
}
