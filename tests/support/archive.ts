import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnName } from '../../src/data/column-name.ts';
import { ledgerSchema, type Ledger } from '../../src/schema/ledger.ts';
import { readJson } from './read-json.ts';
import { readPrinted, type Printed } from './read-printed.ts';
import { root } from './root.ts';

/** Every article that the parser has printed, by day, page and printed order; 栏目 by the names that are shown. */
export function readArchive(): Printed[] {
  const folder = join(root, 'content/articles');
  return globSync('**/*.md', { cwd: folder })
    .map((file) => readPrinted(readFileSync(join(folder, file), 'utf8')))
    .map(({ front, ...rest }) => ({
      ...rest,
      front: front.column === undefined ? front : { ...front, column: columnName(front.column) },
    }))
    .sort((a, b) => key(a).localeCompare(key(b)));
}

/** The ledger of every dump. */
export function readLedgers(): Ledger[] {
  const folder = join(root, 'content/articles');
  return globSync('**/*.ledger.json', { cwd: folder })
    .sort()
    .map((file) => readJson(join(folder, file), ledgerSchema, 'npm run parse'));
}

/** The day under which an article is filed: the one that its id begins with. */
export function dayOf({ front }: Printed): string {
  return front.id.slice(0, 10);
}

/** Address of an article below the base path. */
export function addressOf({ front }: Printed): string {
  const [, day = '', page = '', rest = ''] = /^(.*?)-(p\d+)-(.*)$/.exec(front.id) ?? [];
  return `issues/${day}/${page}/${rest}/`;
}

function key(article: Printed): string {
  const { page, order } = article.front;
  return `${dayOf(article)} ${String(page).padStart(3, '0')} ${String(order).padStart(4, '0')}`;
}
