/** When an answer stood there, in milliseconds of the page's clock. */
export interface Times {
  /** Where that clock starts, in milliseconds since the epoch. */
  origin: number;
  /** When it was asked: 0 where the page was opened with the question. */
  start: number;
  /** When the page said the first thing of it. */
  status: number;
  /** When its first result stood there and the page said how many, or that it counts; or none. */
  first: number;
}

/**
 * Runs in the page before its own scripts: knows when the answer to a question stands there, from
 * what the reader sees alone. A page gives up after a minute.
 */
export const WATCH = `
  globalThis.watchAnswer = (start, before, said) => new Promise((resolve, reject) => {
    let status;
    const look = () => {
      const words = document.querySelector('#search-status')?.textContent ?? '';
      const now = performance.now();
      if (words && words !== said) status ??= now;
      const first = document.querySelector('#search-results > li');
      const isShown = first && first !== before && /\\d+\\s*篇|正在/.test(words);
      if (!isShown && (words === said || !words.includes('没有'))) return;
      observer.disconnect();
      resolve({ origin: performance.timeOrigin, start, status: status ?? now, first: now });
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    setTimeout(() => reject(new Error(document.body.innerText.slice(0, 500))), 60000);
    look();
  });
  globalThis.answer = watchAnswer(0);
`;

interface Watched {
  answer: Promise<Times>;
  watchAnswer(start: number, before?: Element | null, said?: string | null): Promise<Times>;
}

/** In a page that was opened with a question: waits for its answer. */
export function answeredAt(): Promise<Times> {
  return (globalThis as unknown as Watched).answer;
}

/**
 * In a page that has answered before: asks as going back and forth does, without the pause that
 * typing is given.
 *
 * @param query the address's search part
 */
export function askAgain(query: string): Promise<Times> {
  const before = document.querySelector('#search-results > li');
  const said = document.querySelector('#search-status')?.textContent ?? '';
  const start = performance.now();
  history.pushState(null, '', query);
  dispatchEvent(new PopStateEvent('popstate'));
  return (globalThis as unknown as Watched).watchAnswer(start, before, said);
}
