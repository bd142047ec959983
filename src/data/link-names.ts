import type { Element, ElementContent, Root } from 'hast';
import type { NameLink } from './named/names-to-link.ts';

/** Where names are linked: running text, not headlines or what is a link already. */
const TEXT = /^(p|li|blockquote)$/;

/**
 * Makes a link of the first mention of each name in a text; a place that was linked by its full name is
 * not linked by its short form again. The text stays as it is, character by character.
 */
export function linkNames(tree: Root, names: readonly NameLink[]): void {
  const longestFirst = names.toSorted((a, b) => b.text.length - a.text.length);
  const done = new Set<string>();
  for (const node of tree.children) {
    if (node.type === 'element' && TEXT.test(node.tagName)) linkIn(node, longestFirst, done);
  }
}

function linkIn(node: Element, names: readonly NameLink[], done: Set<string>): void {
  node.children = node.children.flatMap((child): ElementContent[] =>
    child.type === 'text' ? linkText(child.value, names, done) : [child],
  );
}

/** Cuts a text at the earliest name that is still to be linked, and goes on behind it. */
function linkText(text: string, names: readonly NameLink[], done: Set<string>): ElementContent[] {
  const out: ElementContent[] = [];
  let rest = text;
  for (;;) {
    const found = firstOf(rest, names, done);
    if (!found) break;
    const { at, name } = found;
    done.add(name.href);
    if (at > 0) out.push({ type: 'text', value: rest.slice(0, at) });
    out.push({
      type: 'element',
      tagName: 'a',
      properties: { className: ['name'], href: name.href },
      children: [{ type: 'text', value: name.text }],
    });
    rest = rest.slice(at + name.text.length);
  }
  if (rest !== '') out.push({ type: 'text', value: rest });
  return out;
}

function firstOf(text: string, names: readonly NameLink[], done: ReadonlySet<string>) {
  let first: { at: number; name: NameLink } | undefined;
  for (const name of names) {
    if (done.has(name.href)) continue;
    const at = placeOf(text, name);
    // Of two that begin at one place the longer comes first in the list.
    if (at >= 0 && (!first || at < first.at)) first = { at, name };
  }
  return first;
}

/** Where a name stands in a text by itself; -1 where it stands only in words that mean something else. */
function placeOf(text: string, { text: name, never }: NameLink): number {
  const others = never.filter((word) => text.includes(word));
  const masked = others.reduce(
    (left, word) => left.replaceAll(word, '□'.repeat(word.length)),
    text,
  );
  return masked.indexOf(name);
}
