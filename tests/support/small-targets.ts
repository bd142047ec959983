import type { Page } from 'playwright-core';

/**
 * What a finger would miss on a page: controls, and links that stand alone, below 44 px either way.
 * A link within a text is as high as its line, and so is a doubt's, which are words of the text themselves.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 43.5;
    const hasWords = (block: Element) => {
      const copy = block.cloneNode(true) as Element;
      for (const part of copy.querySelectorAll('a, button, .visually-hidden')) part.remove();
      return /[\p{L}\p{N}]/u.test(copy.textContent);
    };
    const standsAlone = (link: Element) => {
      let block = link.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      return block !== null && !hasWords(block);
    };
    // A box or a dot to tick is pointed at by its label.
    const controls = document.querySelectorAll(
      'nav a, button, input, select, summary, label:has(input)',
    );
    const links = [...document.querySelectorAll('a[href]')].filter(standsAlone);
    return [...new Set([...controls, ...links])]
      .filter((element) => !element.matches('.skip, .doubt, label input'))
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < least || box.width < least))
      .map(({ element, box }) => {
        return `${box.width}×${box.height} ${element.outerHTML.slice(0, 100)}`;
      });
  });
}
