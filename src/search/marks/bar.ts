/** What the reader can do with marks. */
export interface BarActions {
  /** @param by 1 to the next hit, -1 to the one before */
  step(by: number): void;
  clear(): void;
}

/** The bar at the foot of the window. */
export interface Bar {
  element: HTMLElement;
  /** Says at which hit the reader is. */
  tell(hit: number): void;
}

/** Makes the bar that says what is marked and leads from hit to hit. It goes when marks are cleared. */
export function createBar(
  phrases: readonly string[],
  hits: number,
  { step, clear }: BarActions,
): Bar {
  const element = document.createElement('section');
  element.className = 'hit-bar';
  element.setAttribute('aria-label', '检索词标记');
  const words = part('p', 'hit-words', phrases.map((phrase) => `“${phrase}”`).join(''));
  const place = part('p', 'hit-place', '');
  place.setAttribute('role', 'status');
  const buttons = part('div', 'hit-buttons', '');
  if (hits > 0) {
    buttons.append(
      button('上一处', 'p', () => step(-1)),
      button('下一处', 'n', () => step(1)),
    );
  }
  buttons.append(
    button('清除标记', undefined, () => {
      element.remove();
      clear();
    }),
  );
  element.append(words, place, buttons);
  // A region that is filled after it is there is read out.
  const say = (text: string) => setTimeout(() => (place.textContent = text));
  if (hits === 0) say('本文没有这些字，也许文章订正过。');
  return { element, tell: (hit) => say(`第 ${hit + 1} 处，共 ${hits} 处`) };
}

function part(tag: 'p' | 'div', name: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
}

function button(words: string, key: string | undefined, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = words;
  if (key) {
    element.setAttribute('aria-keyshortcuts', key);
    element.title = `${words}（${key}）`;
  }
  element.addEventListener('click', act);
  return element;
}
