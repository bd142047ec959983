import type { Piece } from '../text/excerpt.ts';

/** Makes an element with a class and contents. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...contents: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...contents);
  return element;
}

/** The pieces of a text, those that were searched for as marks. */
export function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map((piece) => (piece.marked ? make('mark', '', piece.text) : piece.text));
}

/** Finds a part of the page. @throws when it is not there, or not of the right kind */
export function part<T extends Element>(
  selector: string,
  type: { new (): T; prototype: T },
  within: ParentNode = document,
): T {
  const element = within.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`The search page has no ${selector} of the right kind.`);
}

/**
 * Shows other things in an element. Where the focus was on one of the old, it goes to the new one of
 * the same key, so that a reader at the keyboard stays where they are.
 */
export function exchange(place: Element, contents: readonly Node[]): void {
  const key =
    place.contains(document.activeElement) && document.activeElement instanceof HTMLElement
      ? document.activeElement.dataset['key']
      : undefined;
  place.replaceChildren(...contents);
  if (key === undefined) return;
  for (const element of place.querySelectorAll<HTMLElement>('[data-key]')) {
    if (element.dataset['key'] === key) element.focus({ preventScroll: true });
  }
}

/**
 * Where an answer took away what had the focus, it goes to the words that say what was found.
 *
 * @param held what had the focus before
 */
export function keepPlace(held: Element | null, status: HTMLElement): void {
  const now = document.activeElement;
  const isLost = now === null || now === document.body || !now.checkVisibility();
  if (held && held !== document.body && isLost) status.focus({ preventScroll: true });
}
