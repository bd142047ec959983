import type { Line } from './script.ts';

const NAME = 'listen';
/** For browsers that can't mark a part of a text: the whole paragraph is marked. */
const CLASS = 'is-listened';

/** Marks the line that is being read, and brings it into view. */
export function markLine(line: Line | undefined): void {
  for (const block of document.querySelectorAll(`.${CLASS}`)) block.classList.remove(CLASS);
  const range = line && rangeOf(line);
  if ('highlights' in CSS) {
    if (range) CSS.highlights.set(NAME, new Highlight(range));
    else CSS.highlights.delete(NAME);
  } else {
    line?.block.classList.add(CLASS);
  }
  if (range) bringIntoView(range);
}

/** The part of the page that a line is. */
export function rangeOf({ block, start, end }: Line): Range | undefined {
  if (!block.isConnected) return undefined;
  const range = document.createRange();
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let before = 0;
  let isOpen = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.nodeValue ?? '';
    if (!isOpen && start < before + length) {
      range.setStart(node, start - before);
      isOpen = true;
    }
    if (isOpen && end <= before + length) {
      range.setEnd(node, end - before);
      return range;
    }
    before += length;
  }
  return undefined;
}

function bringIntoView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  const foot = document.querySelector('.listen-bar')?.getBoundingClientRect().top ?? innerHeight;
  if (top >= 0 && bottom <= foot) return;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top - innerHeight / 3, behavior: isStill ? 'instant' : 'smooth' });
}
