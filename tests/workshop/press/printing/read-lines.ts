import type { Part } from '../setting/html.ts';

/** A printed line as it stands on its sheet; lengths are pixels. */
export interface PrintedLine {
  sheet: number;
  part: Part;
  story: number;
  block: number;
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Type size. */
  size: number;
}

/**
 * Reads the lines of the document in the order in which they are drawn. It runs in the browser: so it
 * may use nothing but its own text.
 */
export function readLines(): PrintedLine[] {
  const lines: PrintedLine[] = [];
  const sheets = [...document.querySelectorAll('.sheet')];
  const range = document.createRange();
  for (const element of document.querySelectorAll<HTMLElement>('[data-part]')) {
    const { part, story, block } = element.dataset;
    const size = parseFloat(getComputedStyle(element).fontSize);
    const sheet = sheets.findIndex((one) => one.contains(element));
    const corner = sheets[sheet]?.getBoundingClientRect();
    let line: PrintedLine | undefined;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      for (let i = 0; i < text.length; i++) {
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        const rect = range.getClientRects()[0];
        if (!rect || rect.height === 0) continue;
        const top = rect.top - (corner?.top ?? 0);
        const left = rect.left - (corner?.left ?? 0);
        const middle = top + rect.height / 2;
        const goesOn = line && middle > line.top && middle < line.bottom && left > line.left - 1;
        if (!line || !goesOn) {
          if (/\s/.test(text.charAt(i)) && text.charAt(i) !== '　') continue;
          line = {
            sheet,
            part: part as Part,
            story: Number(story),
            block: Number(block),
            text: '',
            left,
            right: left,
            top,
            bottom: top + rect.height,
            size,
          };
          lines.push(line);
        }
        line.text += text.charAt(i);
        line.right = Math.max(line.right, left + rect.width);
      }
    }
  }
  return lines;
}
