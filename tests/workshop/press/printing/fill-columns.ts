import type { ColumnPlan, Frame } from './column-plan.ts';

/**
 * Fills every page of columns of the document. It runs in the browser, which tells it where lines
 * break: so it may use nothing but its own text. Each story gets a bottom line by which its text just
 * fits in the room that its columns have; a paragraph is cut between two of its lines.
 */
export function fillColumns(): void {
  interface Slot {
    x: number;
    y: number;
    height: number;
  }
  for (const page of document.querySelectorAll<HTMLElement>('.columns')) fillPage(page);

  function fillPage(page: HTMLElement): void {
    const plan = JSON.parse(page.dataset['plan'] ?? '') as ColumnPlan;
    const stock = page.nextElementSibling as HTMLElement;
    const free = Array.from({ length: plan.count }, () => 0);
    for (const frame of plan.frames) placeStory(page, stock, plan, shift(frame, free), free);
    page.style.height = `${Math.max(...free)}px`;
    stock.remove();
  }

  /** A frame that may stand anywhere, where the page is free highest up. */
  function shift(frame: Frame, free: readonly number[]): Frame {
    if (!frame.anywhere) return frame;
    const span = frame.columns.length;
    const tops = Array.from({ length: free.length - span + 1 }, (_, from) =>
      Math.max(...free.slice(from, from + span)),
    );
    const by = tops.indexOf(Math.min(...tops));
    const move = (columns: readonly number[]): number[] => columns.map((column) => column + by);
    return { ...frame, columns: move(frame.columns), head: move(frame.head) };
  }

  function placeStory(
    page: HTMLElement,
    stock: HTMLElement,
    plan: ColumnPlan,
    frame: Frame,
    free: number[],
  ): void {
    const step = plan.width + plan.gap;
    const spanned = (count: number): number => count * plan.width + (count - 1) * plan.gap;
    const roomy = (y: number): number => (y > 0 ? y + plan.rowGap : 0);
    const starting = frame.level ? [...frame.columns, ...frame.head] : frame.head;
    const top = roomy(Math.max(...starting.map((column) => free[column] ?? 0)));
    const drawn: HTMLElement[] = [];
    const put = (html: string, column: number, columns: number, y: number): HTMLElement => {
      const box = document.createElement('div');
      box.innerHTML = html;
      Object.assign(box.style, {
        left: `${column * step}px`,
        top: `${y}px`,
        width: `${spanned(columns)}px`,
      });
      page.append(box);
      return box;
    };
    const take = (key: string): string =>
      stock.querySelector(`[data-stock="${key}"]`)?.innerHTML ?? '';
    const lines = (height: number): number => Math.ceil(height / plan.line - 0.01) * plan.line;

    const headHtml = take(`head-${frame.story}`);
    let under = top;
    if (headHtml !== '') {
      const head = put(headHtml, frame.head[0] ?? 0, frame.head.length, top);
      under = top + lines(head.getBoundingClientRect().height + plan.line / 4);
      drawn.push(head);
    }
    const starts = new Map(
      frame.columns.map((column) => [
        column,
        frame.head.includes(column) ? under : frame.level ? top : roomy(free[column] ?? 0),
      ]),
    );
    const holes: { column: number; from: number; to: number }[] = [];
    for (const inset of frame.boxes) {
      const y = under + inset.down * plan.line;
      const box = put(
        take(inset.stock),
        inset.columns[0] ?? 0,
        inset.columns.length,
        y + plan.line / 2,
      );
      const height = lines(box.getBoundingClientRect().height + plan.line);
      for (const column of inset.columns) holes.push({ column, from: y, to: y + height });
      drawn.push(box);
    }
    const text = take(`text-${frame.story}`);
    const measured = put(`<div class="text">${text}</div>`, 0, 1, 0);
    const needed = measured.getBoundingClientRect().height;
    measured.remove();

    const slotsAbove = (bottom: number): Slot[] =>
      frame.columns.flatMap((column) => {
        const slots: Slot[] = [];
        let y = starts.get(column) ?? 0;
        for (const hole of holes
          .filter((one) => one.column === column)
          .sort((a, b) => a.from - b.from)) {
          const height = Math.min(hole.from, bottom) - y;
          if (height >= plan.line) slots.push({ x: column * step, y, height });
          y = Math.max(y, hole.to);
        }
        if (bottom - y >= plan.line) slots.push({ x: column * step, y, height: bottom - y });
        return slots;
      });
    const room = (bottom: number): number =>
      slotsAbove(bottom).reduce(
        (sum, slot) => sum + Math.floor(slot.height / plan.line + 0.01) * plan.line,
        0,
      );
    // Some lines stand below the headline, however much room there is beside it.
    const least = text === '' ? under : under + 4 * plan.line;
    let bottom = Math.max(least, ...starts.values());
    while (needed > 0 && room(bottom) < needed) bottom += plan.line;
    while (text !== '' && !fillSlots(page, plan, text, slotsAbove(bottom))) bottom += plan.line;
    if (frame.textFirst) for (const element of drawn) page.append(element);
    const ends = Math.max(bottom, ...drawn.map((box) => box.offsetTop + box.offsetHeight));
    for (const column of new Set([...frame.columns, ...frame.head])) free[column] = ends;
  }

  /** Fills slots one after the other; where the text does not fit, nothing is drawn. */
  function fillSlots(
    page: HTMLElement,
    plan: ColumnPlan,
    html: string,
    slots: readonly Slot[],
  ): boolean {
    const source = document.createElement('div');
    source.innerHTML = html;
    const waiting = [...source.children] as HTMLElement[];
    const boxes: HTMLElement[] = [];
    for (const slot of slots) {
      const box = document.createElement('div');
      box.className = 'text';
      Object.assign(box.style, {
        left: `${slot.x}px`,
        top: `${slot.y}px`,
        width: `${plan.width}px`,
      });
      page.append(box);
      boxes.push(box);
      const limit = box.getBoundingClientRect().top + slot.height + 1;
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        box.append(next);
        if (next.getBoundingClientRect().bottom <= limit) continue;
        waiting.unshift(cutBelow(next, limit));
        break;
      }
      // No column ends with a subhead.
      const last = box.lastElementChild as HTMLElement | null;
      if (last?.dataset['part'] === 'subhead' && waiting.length > 0) {
        last.remove();
        waiting.unshift(last);
      }
    }
    if (waiting.length === 0) return true;
    for (const box of boxes) box.remove();
    return false;
  }

  /** Cuts off the lines of an element that end below the limit; they come back as its rest. */
  function cutBelow(element: HTMLElement, limit: number): HTMLElement {
    const rest = element.dataset['part'] === 'paragraph' ? restBelow(element, limit) : undefined;
    if (rest) return rest;
    element.remove();
    return element;
  }

  /** What stands below the limit, when at least one line stands above. */
  function restBelow(element: HTMLElement, limit: number): HTMLElement | undefined {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let first = true;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.nodeValue?.length ?? 0;
      for (let i = 0; i < length; i++) {
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        const rects = range.getClientRects();
        const rect = rects[rects.length - 1];
        if (!rect || rect.height === 0) continue;
        if ((rect.top + rect.bottom) / 2 < limit - 1) {
          first = false;
          continue;
        }
        if (first) return undefined;
        range.setStart(node, i);
        range.setEndAfter(element.lastChild ?? element);
        const rest = element.cloneNode(false) as HTMLElement;
        rest.append(range.extractContents());
        rest.classList.remove('torn');
        rest.classList.add('rest');
        element.classList.add('torn');
        return rest;
      }
    }
    return undefined;
  }
}
