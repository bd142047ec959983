import { join } from 'node:path';
import Table from 'cli-table3';
import pc from 'picocolors';
import { harmOf } from '../../src/schema/trust.ts';
import { escapeStrays } from '../../src/schema/strays.ts';
import { placeOf } from '../archive/page/print-page.ts';
import { shown, type Archive } from '../archive/tree/archive.ts';
import { count } from '../terminal/count.ts';
import type { Todo } from './list-todo.ts';
import { readFront } from './read-front.ts';

/** Characters of a headline by which an editor knows it again; the address tells the rest. */
const HEADLINE = 24;
/** Doubts of an article that fit into a row; the article itself tells all. */
const DOUBTS = 3;

/**
 * Prints the articles that are expected to be harmed, the most harmed first, as a table or as JSON.
 *
 * @param most so many of them
 */
export function showTodo(
  archive: Archive,
  { articles, untold }: Todo,
  { most, json = false }: { most: number; json?: boolean },
): void {
  const rows = articles.slice(0, most).map((trust) => {
    const day = trust.article.slice(0, 10);
    const path = join(archive.articles, day, `${placeOf(trust.article)}.md`);
    const { title, doubts } = readFront(path, shown(archive, path));
    return { ...trust, harm: Math.round(harmOf(trust)), title, doubts };
  });
  if (json) {
    console.log(escapeStrays(JSON.stringify({ articles: rows, untold }, null, 1)));
    return;
  }
  const table = new Table({
    head: ['misplaced', 'of', 'article', 'headline', 'doubts'].map((name) => pc.bold(name)),
    colAligns: ['right', 'right', 'left', 'left', 'left'],
    style: { head: [], border: pc.isColorSupported ? ['dim'] : [], compact: true },
  });
  for (const { article, harm, characters, misplaced, title, doubts } of rows) {
    table.push([
      `~${harm.toLocaleString('en')} (${Math.round(100 * misplaced)}%)`,
      characters.toLocaleString('en'),
      article,
      Array.from(title).slice(0, HEADLINE).join(''),
      pc.yellow(doubts.slice(0, DOUBTS).join(' ')) + more(doubts.length - DOUBTS),
    ]);
  }
  if (rows.length > 0) console.log(table.toString());
  const rest = articles.length - rows.length;
  if (rest > 0)
    console.log(pc.dim(`… and ${count(rest, 'more article')}: --most ${articles.length}`));
  if (articles.length === 0) console.log('No article is expected to be harmed.');
  if (untold.length > 0) {
    const ledgers = count(untold.length, 'ledger');
    console.log(`${pc.yellow('!')} ${ledgers} of an older parser: npm run parse -- --all`);
  }
}

function more(rest: number): string {
  return rest > 0 ? pc.dim(` +${rest}`) : '';
}
