import type { Author } from '../schema/article.ts';
import type { Role } from '../schema/vocabulary.ts';

/** The people who took one part in an article, in printed order. */
export interface RoleGroup {
  role: Role;
  names: string[];
}

/** Groups an article's authors by the part they took, in the order of print. */
export function authorsByRole(authors: readonly Author[]): RoleGroup[] {
  const groups = Map.groupBy(authors, (author) => author.role);
  return [...groups].map(([role, people]) => ({ role, names: people.map(({ name }) => name) }));
}

/** Those who wrote the article; the photographers where nobody else is named. */
export function writersOf(authors: readonly Author[]): string[] {
  const writers = authors.filter((author) => author.role !== '摄影');
  return (writers.length > 0 ? writers : authors).map((author) => author.name);
}
