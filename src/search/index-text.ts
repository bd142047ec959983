import type { Element, ElementContent, Root, RootContent } from 'hast';
import { rehype } from 'rehype';
import { HEAD_END, LINE_END } from './line-ends.ts';
import { spaceOut } from './tokens.ts';

/** Elements whose text runs on into the text after them. */
const INLINE = new Set([
  ...['a', 'abbr', 'b', 'br', 'cite', 'code', 'del', 'em', 'i', 'img', 'ins', 'mark', 'q'],
  ...['s', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'wbr'],
]);

const processor = rehype().use(forIndexer).freeze();

/**
 * Rewrites a page for the indexer: of the page only the element with `data-pagefind-body`, its
 * text cut into tokens, the lines parted so that no phrase runs across. What its elements say as
 * filters and facts stays as it was printed.
 *
 * @returns nothing for a page that is not to be searched
 */
export function toIndexText(html: string): string | undefined {
  const text = String(processor.processSync(html));
  return text || undefined;
}

function forIndexer() {
  return (tree: Root): Root => {
    const body = findBody(tree);
    if (!body) return { type: 'root', children: [] };
    const page = element('html', [element('body', [rewrite(body, LINE_END)])]);
    return { type: 'root', children: [page] };
  };
}

function findBody(node: Root | Element): Element | undefined {
  const elements = (node.children as RootContent[]).filter((child) => child.type === 'element');
  for (const child of elements) {
    const found = child.properties['dataPagefindBody'] === undefined ? findBody(child) : child;
    if (found) return found;
  }
  return undefined;
}

/** @param end the mark that ends a line here */
function rewrite(node: Element, end: string): Element {
  const inner = node.tagName === 'header' ? HEAD_END : end;
  const children = node.children.map((child): ElementContent => {
    if (child.type === 'element') return rewrite(child, inner);
    return child.type === 'text' ? { type: 'text', value: spaceOut(child.value) } : child;
  });
  if (!INLINE.has(node.tagName)) children.push({ type: 'text', value: ` ${inner} ` });
  return { ...node, properties: withPlainText(node), children };
}

/** Attributes of the indexer that take the element's text for a value where they name none. */
const TAKE_TEXT = ['dataPagefindMeta', 'dataPagefindFilter'];

/** Lets them take it from an attribute, for the text itself is spaced. */
function withPlainText(node: Element): Element['properties'] {
  const properties = { ...node.properties };
  for (const key of TAKE_TEXT) {
    const value = properties[key];
    if (typeof value !== 'string' || /[:[]/.test(value)) continue;
    properties[key] = value.replace(/[^\s,]+/g, '$&[data-pagefind-text]');
    properties['dataPagefindText'] = textOf(node).replace(/\s+/g, ' ').trim();
  }
  return properties;
}

function textOf(node: ElementContent): string {
  if (node.type === 'element') return node.children.map(textOf).join('');
  return node.type === 'text' ? node.value : '';
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
