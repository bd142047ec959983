import type { Field } from '../../schema/entry.ts';
import { authorsByRole } from '../authors.ts';
import type { ArticleMeta } from '../load/meta.ts';

/** Fields whose text stands in the body, block by block. */
export type BodyField = Extract<Field, 'paragraph' | 'subhead'>;

export function isBodyField(field: Field): field is BodyField {
  return field === 'paragraph' || field === 'subhead';
}

/** A part of an article's head as it is printed; empty where it has none. */
export function fieldText(article: ArticleMeta, field: Exclude<Field, BodyField>): string {
  if (field === 'authors') {
    const groups = authorsByRole(article.authors);
    return groups.map(({ role, names }) => [role, ...names].join(' ')).join('　');
  }
  if (field === 'continuedTo') return article.continuedTo ? `下转第${article.continuedTo}版` : '';
  return article[field] ?? '';
}
