import { convert } from './convert.ts';
import type { HantTable } from './table.ts';

/** Text that stays as it is: what is quoted to the letter, and what no reader sees. */
const KEPT = 'script, style, pre, code, kbd, textarea, .line-text, [translate="no"]';
/** What a text runs through; a phrase does not go beyond it. */
const BLOCK =
  'p, li, h1, h2, h3, h4, h5, h6, td, th, caption, dt, dd, summary, legend, label, button, option, div, section, nav';
const ATTRIBUTES = ['aria-label', 'title', 'placeholder'] as const;

/** What a page said before, to be put back. */
export interface Originals {
  texts: Map<Text, string>;
  attributes: Map<Element, Map<string, string>>;
}

/**
 * Turns the text of a part of the page into traditional. Text that inline elements divide, as each
 * word of a headline, is converted as one, for phrases run across them.
 */
export function convertPart(root: Node, table: HantTable, before: Originals): void {
  for (const nodes of runsIn(root)) {
    const text = nodes.map((node) => node.data).join('');
    const form = convert(text, table);
    if (form === text) continue;
    let at = 0;
    for (const node of nodes) {
      // Nearly all phrases are as long in either form; else each piece is converted by itself.
      const own = form.length === text.length ? undefined : convert(node.data, table);
      const part = own ?? form.slice(at, at + node.length);
      at += node.length;
      if (part === node.data) continue;
      before.texts.set(node, node.data);
      node.data = part;
    }
  }
  if (root instanceof Element) convertAttributes(root, table, before);
}

/** Puts back what was there, but for what has changed since. */
export function restore(before: Originals): void {
  for (const [node, text] of before.texts) node.data = text;
  for (const [element, values] of before.attributes) {
    for (const [name, value] of values) element.setAttribute(name, value);
  }
}

/** The text nodes of each block, in their order. */
function runsIn(root: Node): Text[][] {
  const runs = new Map<Node, Text[]>();
  const add = (node: Text) => {
    const parent = node.parentElement;
    if (!parent || parent.closest(KEPT)) return;
    const block = parent.closest(BLOCK) ?? parent;
    const run = runs.get(block);
    if (run) run.push(node);
    else runs.set(block, [node]);
  };
  if (root instanceof Text) add(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) add(node as Text);
  return [...runs.values()];
}

function convertAttributes(root: Element, table: HantTable, before: Originals): void {
  const marked = root.querySelectorAll(ATTRIBUTES.map((name) => `[${name}]`).join(', '));
  for (const element of [root, ...marked]) {
    for (const name of ATTRIBUTES) {
      const value = element.getAttribute(name);
      const form = value && convert(value, table);
      if (!form || form === value) continue;
      const values = before.attributes.get(element) ?? new Map<string, string>();
      before.attributes.set(element, values.set(name, value));
      element.setAttribute(name, form);
    }
  }
}
