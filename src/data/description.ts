import type { ArticleMeta } from './load/meta.ts';

/** So much of an article's first words is shown by search engines and where its address is shared. */
const LENGTH = 40;

/** What is said of an article where only its address is shown: its first words, or else its headline. */
export function descriptionOf({ lead, title }: Pick<ArticleMeta, 'lead' | 'title'>): string {
  const characters = [...(lead || title)];
  if (characters.length <= LENGTH) return characters.join('');
  return `${characters.slice(0, LENGTH - 1).join('')}…`;
}
