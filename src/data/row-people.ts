import type { Author } from '../schema/article.ts';
import { authorsByRole } from './authors.ts';

/** What a list gathers: 作者 and a name, or the like. */
export type Gathered = readonly [kind: '版块' | '栏目' | '作者', name: string];

/**
 * The people of a row, by role. In an author's own list it says that author's part alone, and with
 * whom the article was made.
 */
export function peopleInRow(authors: readonly Author[], of?: Gathered): string[] {
  const [kind, own] = of ?? [];
  if (kind !== '作者') return inWords(authors);
  const parts = authors.filter(({ name }) => name === own).map(({ role }) => role);
  const others = authors.filter(({ name }) => name !== own).map(({ name }) => name);
  return [
    [...new Set(parts)].join('、'),
    others.length > 0 ? `与${[...new Set(others)].join('、')}` : '',
  ].filter(Boolean);
}

function inWords(authors: readonly Author[]): string[] {
  const words = authorsByRole(authors).map(({ role, names }) => `${role} ${names.join(' ')}`);
  return words.length > 0 ? [words.join('　')] : [];
}
