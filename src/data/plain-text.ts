import { blocksOf } from './blocks.ts';

/**
 * The paragraphs of an article's body as plain text, subheads left out.
 *
 * @param body markdown without front matter
 */
export function plainParagraphs(body: string): string[] {
  return blocksOf(body)
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ text }) => text);
}
