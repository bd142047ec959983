import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Nodes } from 'mdast';

const reader = unified().use(remarkParse);

/**
 * The paragraphs of an article's body as plain text, subheads left out.
 *
 * @param body markdown without front matter
 */
export function plainParagraphs(body: string): string[] {
  return reader
    .parse(body)
    .children.filter((node) => node.type === 'paragraph')
    .map(textOf);
}

/** The paragraphs and the subheads of an article's body as plain text. */
export function plainBlocks(body: string): string[] {
  return reader.parse(body).children.map(textOf);
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
