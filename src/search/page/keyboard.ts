/** Milliseconds within which a key is the one that ended a word's composing. */
const SAME_KEY = 30;

/**
 * The links that the arrow keys go to: what the words name, what else may be searched for, and what
 * was found.
 */
const WALKED = '#search-cards [data-walk], .suggestions a, .results-list h3 a';

/**
 * Lets the reader walk through the results from the box with the arrow keys, and back to it with
 * Esc, which clears it when pressed again. Enter opens a result as it opens any link.
 */
export function listenForKeys(
  box: HTMLInputElement,
  within: HTMLElement,
  { grow, clear }: { grow: () => Promise<HTMLElement | undefined>; clear: () => void },
): void {
  let composed = -Infinity;
  within.addEventListener('compositionend', ({ timeStamp }) => (composed = timeStamp));
  within.addEventListener('keydown', (event) => {
    // While a word is composed its keys belong to the input method; Safari says that it is composed
    // just before it hands over the key that did it.
    if (event.isComposing || event.timeStamp - composed < SAME_KEY) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { activeElement: at } = document;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (at === box) clear();
      else toBox(box);
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...within.querySelectorAll<HTMLAnchorElement>(WALKED)];
    const place = at === box ? -1 : links.findIndex((link) => link === at);
    if (place < 0 && at !== box) return;
    const next = place + (event.key === 'ArrowDown' ? 1 : -1);
    if (next < -1 || links.length === 0) return;
    event.preventDefault();
    const target = links[next];
    if (next === -1) toBox(box);
    else if (target) goTo(target);
    else void grow().then((link) => link && goTo(link));
  });
}

function toBox(box: HTMLInputElement): void {
  box.focus();
  box.select();
}

function goTo(link: HTMLElement): void {
  link.focus({ preventScroll: true });
  (link.closest('li') ?? link).scrollIntoView({ block: 'nearest' });
}
