import { make, part } from '../../page/make.ts';
import type { SavedSearch } from '../saved-search.ts';
import type { Seen } from '../seen.ts';
import { MOST, type Store } from '../store.ts';

/** The button that keeps the search on show, or forgets it, and what it says then. */
export function createSaveButton(place: HTMLElement, store: Store) {
  const button = part('button', HTMLButtonElement, place);
  const note = part('span', HTMLElement, place);
  let key = '';
  let look: () => Promise<Seen>;

  function show(): void {
    button.textContent = store.find(key) ? '不再记住' : '记住这个检索';
  }

  async function save(): Promise<void> {
    const own = key;
    if (store.all().length >= MOST) {
      const link = make('a', '', '检索首页');
      link.href = location.pathname;
      note.replaceChildren(`最多记${MOST}个。可以先在`, link, '删去不用的。');
      return;
    }
    button.disabled = true;
    try {
      const search: SavedSearch = { key: own, seen: await look() };
      const isKept = store.keep(search);
      if (own !== key) return;
      note.textContent = isKept
        ? '已记住。有新增的文章，检索首页会说；只记在这个浏览器里。'
        : '没有记成：浏览器里没有地方了。';
    } catch (reason) {
      console.error(reason);
      if (own === key) note.textContent = '没有记成：索引没有取全，可以再试。';
    } finally {
      // A disabled button has lost the focus that it had.
      const hadFocus = document.activeElement === document.body;
      button.disabled = false;
      if (hadFocus && own === key) button.focus({ preventScroll: true });
      show();
    }
  }

  button.addEventListener('click', () => {
    note.textContent = '';
    if (!store.find(key)) return void save();
    store.remove(key);
    note.textContent = '不再记住。';
    show();
  });

  return {
    /** @param seen gives what is seen of the search on show */
    offer(own: string, seen: () => Promise<Seen>): void {
      if (own !== key) note.textContent = '';
      key = own;
      look = seen;
      place.hidden = false;
      show();
    },
    hide(): void {
      key = '';
      place.hidden = true;
    },
  };
}
