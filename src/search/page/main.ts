import './focus-key.ts';
import { fetchFrom } from '../engine/files.ts';
import { openIndex, type Engine } from '../engine/open-index.ts';
import { filtersOf, readQuery, type Query } from '../query.ts';
import { createAddress, queryOfAddress, type How } from './address.ts';
import { createFailures } from './failures.ts';
import { createFilters } from './filters.ts';
import { createForm } from './form.ts';
import { listenForKeys } from './keyboard.ts';
import { followLinks } from './links.ts';
import { keepPlace, part } from './make.ts';
import { clearRelated, showRelated } from './related.ts';
import { createResults } from './results.ts';
import { missingWords } from './status.ts';
import { clearSuggestions, showSuggestions } from './suggestions.ts';

/**
 * Starts the search page: the address's query is asked, and what the reader changes is kept
 * there. The form works from the first moment; answers come when the engine has loaded.
 */
function start(form: HTMLFormElement): void {
  const { index = '/search-index/', related: folder, root = '/' } = form.dataset;
  const main = part('main', HTMLElement);
  const status = part('#search-status', HTMLElement);
  const panel = part('#search-filters', HTMLDetailsElement);
  const more = part('#search-more', HTMLButtonElement);
  const place = part('#search-suggestions', HTMLElement);
  const relatedPlace = part('#search-related', HTMLElement);
  const title = document.title;
  let loading: Promise<Engine> | undefined;

  const results = createResults(() => (loading ??= openIndex(fetchFrom(index))), root);
  const failures = createFailures(
    part('#search-failures', HTMLElement),
    part('#search-intro', HTMLElement),
    () => {
      // A newer index may have taken the place of the one that this page knows.
      loading = undefined;
      void ask(queryOfAddress());
    },
  );
  const filters = createFilters(panel, results.current);
  const { box, fill, clear } = createForm(form, change);
  const address = createAddress((query) => {
    open(query);
    void ask(query);
  });

  async function ask(query: Query): Promise<void> {
    const held = document.activeElement;
    panel.hidden = false;
    document.title = query.words ? `${query.words}｜${title}` : title;
    try {
      const found = await results.show(query);
      if (!found) return;
      keepPlace(held, status);
      failures.say(missingWords(found.answer.failed, found.missing));
      void filters.update();
      const { engine, answer } = found;
      void showSuggestions(engine, query, answer, place, root);
      void showRelated(query, answer, { place: relatedPlace, folder, root, fold: engine.fold });
    } catch (reason) {
      loading = undefined;
      results.clear();
      clearSuggestions(place);
      clearRelated(relatedPlace);
      panel.hidden = true;
      failures.sayAll(reason);
    }
  }

  function change(edit: (query: Query) => Query, how: How): void {
    const next = edit(queryOfAddress());
    if (address.keep(next, how)) void ask(next);
  }

  function open(query: Query): void {
    fill(query);
    if (filtersOf(query).some(([filter]) => filter !== 'year')) panel.open = true;
  }

  followLinks(main, (search) => {
    change(() => readQuery(new URLSearchParams(search)), 'chosen');
    open(queryOfAddress());
  });
  listenForKeys(box, main, { grow: results.grow, clear });
  more.addEventListener('click', () => void results.grow().then((link) => link?.focus()));
  part('#search-done', HTMLButtonElement).addEventListener('click', () => {
    panel.open = false;
    status.focus();
  });

  // What was typed before this script ran is not lost.
  const early = box.value.trim();
  if (early) address.keep({ ...queryOfAddress(), words: early }, 'typed');
  open(queryOfAddress());
  void ask(queryOfAddress());
}

const form = document.getElementById('search-form');
if (form instanceof HTMLFormElement) start(form);
