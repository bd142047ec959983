import type { Page } from 'playwright-core';

/**
 * The lines that a browser has broken elements of a page into: each element's text, line by line.
 *
 * @param selector of elements; those that are not seen are left out
 */
export function linesOf(page: Page, selector: string): Promise<string[][]> {
  return page.evaluate((selected) => {
    const all = [...document.querySelectorAll(selected)].filter((one) => one.checkVisibility());
    return all.map((element) => {
      const lines: string[] = [];
      let top = -Infinity;
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const text = node.nodeValue ?? '';
        for (let at = 0; at < text.length; at++) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = [...range.getClientRects()].find(({ width }) => width > 0);
          const isNew = box !== undefined && box.top > top + box.height * 0.6;
          if (box && isNew) top = box.top;
          if (isNew || lines.length === 0) lines.push('');
          lines.push(`${lines.pop() ?? ''}${text.charAt(at)}`);
        }
      }
      return lines;
    });
  }, selector);
}
