import type { Period } from '../../data/plots/periods.ts';
import { part } from '../page/make.ts';

/** Names the word in the address, so that a plot can be sent to somebody. */
const WORD = 'word';

/** Plots a word over time when it is asked for; what counts and draws is fetched only then. */
function start(form: HTMLFormElement): void {
  const box = part('#word-q', HTMLInputElement);
  const status = part('#word-status', HTMLElement);
  const place = part('#word-plot', HTMLElement);
  const periods = JSON.parse(form.dataset['periods'] ?? '[]') as (Period & { total: number })[];
  let asked = 0;

  async function show(words: string): Promise<void> {
    const ticket = ++asked;
    place.setAttribute('aria-busy', 'true');
    status.textContent = '正在数……';
    try {
      const { tellWord } = await import('./tell-word.ts');
      const told = await tellWord(form.dataset['index'] ?? '', words, periods);
      if (ticket !== asked) return;
      status.textContent = told.words;
      place.replaceChildren(...told.contents);
    } catch (reason) {
      if (ticket !== asked) return;
      console.warn(reason);
      status.textContent = '没有取到索引。请检查网络后再试。';
      place.replaceChildren();
    } finally {
      if (ticket === asked) place.removeAttribute('aria-busy');
    }
  }

  form.addEventListener('submit', (event) => {
    const words = box.value.trim();
    if (!words) return;
    event.preventDefault();
    const address = new URL(location.href);
    address.searchParams.set(WORD, words);
    address.hash = '';
    history.replaceState(history.state, '', address);
    void show(words);
  });

  const first = new URLSearchParams(location.search).get(WORD)?.trim();
  if (!first) return;
  box.value = first;
  void show(first);
}

const form = document.getElementById('word-form');
if (form instanceof HTMLFormElement) start(form);
