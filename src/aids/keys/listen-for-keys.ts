import { isTyping } from './is-typing.ts';

/** What keys do beside leading on. */
export interface KeyActions {
  showKeys(): void;
  /** Nothing where there is nothing to be heard. */
  listen: (() => void) | undefined;
}

const STEPS: Readonly<Record<string, string>> = { ArrowLeft: 'prev', ArrowRight: 'next' };

/** Lets the reader leaf with ← and →, listen with L, and ask with ? which keys there are. */
export function listenForKeys({ showKeys, listen }: KeyActions): void {
  document.addEventListener('keydown', (event) => {
    if (isTyping(event)) return;
    const { key, shiftKey, target } = event;
    const rel = shiftKey || scrollsSideways(target) ? undefined : STEPS[key];
    const link = rel && document.querySelector<HTMLLinkElement>(`head link[rel="${rel}"]`);
    if (link) {
      event.preventDefault();
      location.assign(link.href);
    } else if (key === '?' || key === '？') {
      event.preventDefault();
      showKeys();
    } else if (key.toLowerCase() === 'l' && !shiftKey && listen) {
      event.preventDefault();
      listen();
    }
  });
}

/** A wide table that has the focus is scrolled by these keys. */
function scrollsSideways(target: EventTarget | null): boolean {
  for (let at = target instanceof Element ? target : null; at && at !== document.body;) {
    if (at.scrollWidth > at.clientWidth && /auto|scroll/.test(getComputedStyle(at).overflowX)) {
      return true;
    }
    at = at.parentElement;
  }
  return false;
}
