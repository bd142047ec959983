import { FILTER_NAMES, valueInWords } from '../../page/filter-words.ts';
import { queryLink } from '../../page/links.ts';
import { make, part } from '../../page/make.ts';
import { filtersOf, type Query } from '../../query.ts';
import { questionOf, type SavedSearch } from '../saved-search.ts';
import type { Store } from '../store.ts';

/** Characters of a question that are shown. */
const SHOWN = 30;

/**
 * The list of saved searches, on the search page before anything is asked.
 *
 * @param section that has the list; hidden where nothing is saved
 */
export function createSavedList(section: HTMLElement, store: Store) {
  const list = part('ul', HTMLUListElement, section);
  let rows: Row[] = [];
  let last = 0;

  function show(): void {
    last++;
    rows = store.all().map((search) => createRow(search, remove));
    list.replaceChildren(...rows.map(({ item }) => item));
    section.hidden = rows.length === 0;
  }

  /** Takes a row away, and leaves a way back in its place. */
  function remove(row: Row): void {
    const place = store.remove(row.search.key);
    const back = make('button', 'saved-act', '撤销');
    back.type = 'button';
    const gone = make('li', '', make('span', '', `已删去${row.name}`), back);
    row.item.replaceWith(gone);
    back.focus();
    back.addEventListener('click', () => {
      if (place !== undefined && !store.keep(row.search, place)) return;
      gone.replaceWith(row.item);
      row.link.focus();
    });
  }

  return {
    show,
    hide(): void {
      last++;
      section.hidden = true;
    },
    /** Has every search counted, one after the other, while the list is on show. */
    async count(countNew: (search: SavedSearch) => Promise<number>): Promise<void> {
      const ticket = ++last;
      for (const row of rows) {
        const count = await countNew(row.search).catch((reason: unknown) => {
          console.error(reason);
          return undefined;
        });
        if (ticket !== last) return;
        row.say(count);
      }
    },
  };
}

interface Row {
  search: SavedSearch;
  /** All of its question, in words. */
  name: string;
  item: HTMLLIElement;
  link: HTMLAnchorElement;
  /** Says how many articles are new; nothing where it could not be told. */
  say(count: number | undefined): void;
}

function createRow(search: SavedSearch, remove: (row: Row) => void): Row {
  const question = questionOf(search);
  const [words, range] = [wordsOf(question), rangeOf(question)];
  const name = [words, range].filter(Boolean).join('　');
  // A question of filters alone goes by what it narrows to.
  const link = queryLink(question, words || range);
  const news = make('span', 'saved-news', '正在数…');
  const button = make('button', 'saved-act', '删去');
  button.type = 'button';
  button.setAttribute('aria-label', `删去${name}`);
  const row: Row = {
    search,
    name,
    link,
    item: make('li', '', link, make('span', 'saved-range', words && range), news, button),
    say(count) {
      if (count === undefined) news.textContent = '没有数成';
      else if (count === 0) news.textContent = '没有新增';
      else {
        const newest = queryLink({ ...question, sort: 'newest' }, `新增${count}篇`);
        newest.setAttribute('aria-label', `${name}新增${count}篇，新近在前`);
        news.replaceChildren(newest);
      }
    },
  };
  button.addEventListener('click', () => remove(row));
  return row;
}

function wordsOf({ words }: Query): string {
  const characters = [...words];
  const short = characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : words;
  return short && `“${short}”`;
}

function rangeOf(question: Query): string {
  const { from, to } = question.filters;
  const isDay = from !== undefined && from === to;
  const parts = filtersOf(question).flatMap(([filter, value]) => {
    const words = valueInWords(filter, value);
    if (isDay && filter === 'to') return [];
    // Of one day alone it is not said that it begins there.
    return `${FILTER_NAMES[filter]}：${isDay && filter === 'from' ? words.replace(/起$/, '') : words}`;
  });
  return parts.join('　');
}
