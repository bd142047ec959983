import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Nodes } from 'mdast';

const reader = unified().use(remarkParse);

/** A paragraph or a subhead of an article's body. */
export interface Block {
  kind: 'paragraph' | 'subhead';
  text: string;
}

/**
 * The blocks of an article's body in their order, as plain text.
 *
 * @param body markdown without front matter
 */
export function blocksOf(body: string): Block[] {
  return reader.parse(body).children.flatMap((node): Block[] => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return [];
    return [{ kind: node.type === 'heading' ? 'subhead' : 'paragraph', text: textOf(node) }];
  });
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
