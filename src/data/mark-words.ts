import type { Element, ElementContent, Root, Text } from 'hast';

/** Words of an article's body that are marked as doubtful. */
export interface WordMark {
  /** Index of the paragraph or subhead. */
  block: number;
  /** Offsets in its text. */
  from: number;
  to: number;
  /** Number of the doubt, which the mark leads to. */
  number: number;
}

/** Address of a doubt and of its mark within their page. */
export const doubtAnchors = { note: (n: number) => `d${n}`, mark: (n: number) => `m${n}` };

/**
 * Puts links around words of a body. What stands in a link already stays in that one alone.
 *
 * @param tree of the body, before anything is added to its text
 */
export function markWords(tree: Root, marks: readonly WordMark[]): void {
  const blocks = tree.children.filter((node) => node.type === 'element');
  const anchored = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    const own = marks.filter((mark) => mark.block === index);
    if (own.length > 0) markIn(block, 0, own, anchored);
  }
}

/** @returns the offset behind the element's text */
function markIn(
  element: Element,
  start: number,
  marks: readonly WordMark[],
  anchored: Set<number>,
): number {
  let offset = start;
  element.children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element' && child.tagName !== 'a') {
      offset = markIn(child, offset, marks, anchored);
    }
    if (child.type !== 'text') return [child];
    const pieces = split(child.value, offset, marks, anchored);
    offset += child.value.length;
    return pieces;
  });
  return offset;
}

function split(
  value: string,
  offset: number,
  marks: readonly WordMark[],
  anchored: Set<number>,
): ElementContent[] {
  const pieces: ElementContent[] = [];
  let done = 0;
  const take = (to: number): Text => {
    const from = done;
    done = to;
    return { type: 'text', value: value.slice(from, to) };
  };
  for (const { from, to, number } of marks.toSorted((a, b) => a.from - b.from)) {
    const [start, end] = [Math.max(from - offset, done), Math.min(to - offset, value.length)];
    if (start >= end) continue;
    if (start > done) pieces.push(take(start));
    const id = anchored.has(number) ? {} : { id: doubtAnchors.mark(number) };
    anchored.add(number);
    const properties = { className: ['doubt'], ...id, href: `#${doubtAnchors.note(number)}` };
    pieces.push({ type: 'element', tagName: 'a', properties, children: [take(end)] });
  }
  if (done < value.length) pieces.push(take(value.length));
  return pieces;
}
