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

/**
 * The paragraphs and subheads of an article's body as plain text, a subhead after `## `.
 *
 * @param body markdown without front matter
 */
export function plainBlocks(body: string): string[] {
  return blocksOf(body).map(({ kind, text }) => {
    const line = text.replaceAll('\n', ' ');
    return kind === 'subhead' ? `## ${line}` : line;
  });
}
