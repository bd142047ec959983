import pc from 'picocolors';
import type { ParsedPage } from '../../../src/parse/types.ts';
import { escapeStrays } from '../../../src/schema/strays.ts';
import { count } from '../../terminal/count.ts';

/** Prints the headlines of a page, and what a person should look at. */
export function printPageParts(label: string, { articles, ledger }: ParsedPage): void {
  console.log(`\n${pc.bold(escapeStrays(label))}  ${count(articles.length, 'article')}`);
  for (const { front } of articles) {
    const doubts = front.doubts.length > 0 ? pc.yellow(`  ? ${front.doubts.join(' ')}`) : '';
    console.log(`  ${front.order}. ${front.title}  ${pc.dim(front.section)}${doubts}`);
  }
  for (const { line, message } of ledger.findings) {
    console.log(`  ${pc.yellow('?')} ${pc.dim(`line ${line}`)}  ${message}`);
  }
}
