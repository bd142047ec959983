import { wordsOf, type Chosen } from './words-of.ts';

/** Milliseconds that a selection has to rest, so that nothing jumps about while it is drawn. */
const REST = 250;

/**
 * Puts the button 勘误 below words that are selected in an article, as long as they are. It stands
 * right behind the article, where the tabulator finds it.
 */
export function placeButton(article: HTMLElement, open: (chosen: Chosen) => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'errata-button';
  button.textContent = '勘误';
  button.hidden = true;
  article.after(button);
  let chosen: Chosen | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = setTimeout(show, REST);
  });
  // A press on it must not take the selection away.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    if (chosen) open(chosen);
    button.hidden = true;
  });

  function show(): void {
    chosen = wordsOf(article);
    // The focus moves to it by keyboard; then the selection stays as it is.
    if (document.activeElement === button && chosen) return;
    button.hidden = !chosen;
    if (!chosen) return;
    const boxes = getSelection()?.getRangeAt(0).getClientRects();
    const box = boxes?.[boxes.length - 1];
    if (!box) return;
    const left = Math.min(box.right, document.documentElement.clientWidth - button.offsetWidth - 8);
    button.style.left = `${Math.max(8, left + scrollX)}px`;
    button.style.top = `${box.bottom + scrollY + 8}px`;
  }
}
