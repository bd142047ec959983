import type { Element, ElementContent, Root, Text } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { GAP } from '../schema/gap.ts';
import { linkNames } from './link-names.ts';
import { markWords, type WordMark } from './mark-words.ts';
import type { NameLink } from './named/names-to-link.ts';
import { fullMarks } from './typeset/full-marks.ts';

// Plain CommonMark, without the extensions that rewrite quotes, tildes or addresses:
// the newspaper's characters come out as they went in, but for half-width marks in Chinese.
const processor = unified().use(remarkParse).use(remarkRehype).freeze();
const printer = unified().use(rehypeStringify).freeze();

/** What is shown in a body besides its text. */
export interface BodyMarks {
  /** Words that are in doubt. */
  doubtful?: readonly WordMark[];
  /** Names to be linked where they are first mentioned. */
  names?: readonly NameLink[];
}

/**
 * Makes HTML of an article's body.
 *
 * @param body markdown: paragraphs and `##` subheads
 * @param dateline 电头 to set before the first paragraph
 */
export function toHtml(
  body: string,
  dateline?: string,
  { doubtful = [], names = [] }: BodyMarks = {},
): string {
  const tree = processor.runSync(processor.parse(body));
  markWords(tree, doubtful);
  linkNames(tree, names);
  markGaps(tree);
  if (dateline) prependDateline(tree, dateline);
  return printer.stringify(tree);
}

function prependDateline(tree: Root, dateline: string): void {
  const first = tree.children.find(isElement);
  if (first?.tagName !== 'p') return;
  first.children.unshift(element('b', { className: ['dateline'] }, dateline), text('　'));
}

function markGaps(node: Root | Element): void {
  node.children = node.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') markGaps(child);
    return child.type === 'text' ? splitGaps(child) : child.type === 'doctype' ? [] : [child];
  });
}

function splitGaps({ value }: Text): ElementContent[] {
  return fullMarks(value)
    .split(GAP)
    .flatMap((piece, index): ElementContent[] => {
      const mark = element('abbr', { className: ['gap'], title: '原始文本在此处缺字' }, GAP);
      return index === 0 ? [text(piece)] : [mark, text(piece)];
    });
}

function element(tagName: string, properties: Element['properties'], words: string): Element {
  return { type: 'element', tagName, properties, children: [text(words)] };
}

function text(value: string): Text {
  return { type: 'text', value };
}

function isElement(node: { type: string }): node is Element {
  return node.type === 'element';
}
