import type { Fold } from '../text/fold.ts';
import { findHits } from './find-hits.ts';
import { splitSpans } from './split-spans.ts';

/** A place where something that was searched for stands: its marks, several where tags cross it. */
export type Hit = HTMLElement[];

/** What the index searches of an article, each element a line. */
const LINES =
  '.column-mark, .kicker, .headline, .subtitle, .byline, .editors-note p, .article-body > *';
/** Stands within a line, but is ours. */
const LABEL = '.editors-note b';

/**
 * Marks phrases in an article as it is printed, in the order of the text.
 *
 * @param phrases folded
 */
export function markLines(article: Element, phrases: readonly string[], fold: Fold): Hit[] {
  return Array.from(article.querySelectorAll(LINES)).flatMap((line) => {
    const nodes = textNodesOf(line);
    const text = nodes.map(({ data }) => data).join('');
    const spans = findHits(text, phrases, fold);
    const hits: Hit[] = spans.map(() => []);
    const pieces = splitSpans(
      nodes.map(({ length }) => length),
      spans,
    );
    pieces.forEach((stretches, at) => {
      const node = nodes[at];
      // From the end, so that what is before keeps its place.
      for (const { hit, start, end } of stretches.toReversed()) {
        if (!node) break;
        node.splitText(end);
        hits[hit]?.push(wrap(node.splitText(start)));
      }
    });
    return hits;
  });
}

/** Takes marks away, and leaves the text as it was. */
export function unmark(hits: readonly Hit[]): void {
  for (const mark of hits.flat()) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

function wrap(text: Text): HTMLElement {
  const mark = document.createElement('mark');
  mark.className = 'hit';
  text.replaceWith(mark);
  mark.append(text);
  return mark;
}

function textNodesOf(line: Element): Text[] {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest(LABEL)) nodes.push(node);
  }
  return nodes;
}
