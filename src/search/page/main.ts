import './focus-key.ts';
import { fetchFrom } from '../engine/files.ts';
import { openIndex, type Engine } from '../engine/open-index.ts';
import { mayHaveFacets } from '../may-have-facets.ts';
import { filtersOf, isEmpty, readQuery, writeQuery, type Query } from '../query.ts';
import { createAddress, queryOfAddress, type How } from './address.ts';
import { createCards } from './cards.ts';
import { echo } from './echo.ts';
import { createFailures } from './failures.ts';
import { createForm } from './form.ts';
import { listenForKeys } from './keyboard.ts';
import { later } from './later.ts';
import { followLinks } from './links.ts';
import { keepPlace, part } from './make.ts';
import { createResults } from './results.ts';
import { readStart } from './start.ts';
import { missingWords } from './status.ts';

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
  const title = document.title;
  let loading: Promise<Engine> | undefined;

  let asked = 0;

  // What the page brought along is of its own build; after a failure the index' own files tell.
  let brought = readStart();
  const load = () => (loading ??= openIndex(fetchFrom(index), brought));
  const results = createResults(load, root, () => tiers.useIfThere((own) => own.clear()));
  const tiers = later(async () =>
    (await import('./tiers.ts')).createTiers(root, folder, results.current),
  );
  const cards = createCards(part('#search-cards', HTMLUListElement), load, root);
  const saved = later(async () =>
    (await import('../saved/page/saved-searches.ts')).createSavedSearches(root),
  );
  const failures = createFailures(
    part('#search-failures', HTMLElement),
    part('#search-intro', HTMLElement),
    () => {
      // A newer index may have taken the place of the one that this page knows.
      loading = brought = undefined;
      void ask(queryOfAddress());
    },
  );
  const filters = later(async () =>
    (await import('./filters.ts')).createFilters(panel, results.current),
  );
  /** Counts what each choice would leave, where that is in sight. */
  const count = () => {
    if (panel.open) filters.use((own) => void own.update());
  };
  panel.addEventListener('toggle', count);
  const { box, fill, clear } = createForm(form, change);
  const address = createAddress((query) => {
    open(query);
    void ask(query);
  });

  /** The query that is meant, where its words narrow it down: `作者:仲旭东`. */
  async function meant(query: Query): Promise<Query> {
    return import('./beside.ts').then(
      ({ beside }) => beside.readFacets(query, load, root),
      () => query,
    );
  }

  async function ask(written: Query): Promise<void> {
    const ticket = ++asked;
    // What stands there is of an older question from now on, also while terms are still being read.
    part('#search-results', HTMLOListElement).setAttribute('aria-busy', 'true');
    const query = mayHaveFacets(written.words) ? await meant(written) : written;
    if (ticket !== asked) return;
    const isNamed = cards.show(query);
    const held = document.activeElement;
    panel.hidden = false;
    document.title = query.words ? `${echo(query.words)}｜${title}` : title;
    try {
      const found = await results.show(query);
      if (!found) return;
      keepPlace(held, status);
      failures.say(missingWords(found.answer.failed, found.missing));
      count();
      saved.use((own) => own.answered(found));
      tiers.use((own) => void own.show(found, isNamed));
    } catch (reason) {
      loading = undefined;
      results.clear();
      cards.clear();
      tiers.useIfThere((own) => own.clear());
      saved.useIfThere((own) => own.clear());
      panel.hidden = true;
      failures.sayAll(reason);
    }
  }

  function change(edit: (query: Query) => Query, how: How): void {
    const next = edit(queryOfAddress());
    if (how === 'chosen' && mayHaveFacets(next.words)) void choose(next);
    else if (address.keep(next, how)) void ask(next);
  }

  /** What was decided on comes to stand in the address as what it means. */
  async function choose(written: Query): Promise<void> {
    address.keep(written, 'chosen');
    const query = await meant(written);
    if (writeQuery(written) !== writeQuery(queryOfAddress())) return;
    address.settle(query);
    // What has been typed meanwhile is not lost.
    if (box.value.trim() === written.words) fill(query);
    await ask(query);
  }

  function open(query: Query): void {
    fill(query);
    if (filtersOf(query).some(([filter]) => filter !== 'year')) panel.open = true;
  }

  followLinks(main, (search) => {
    change(() => readQuery(new URLSearchParams(search)), 'chosen');
    // The filters stay as they are, open or not: what was found is to be seen.
    fill(queryOfAddress());
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
  const first = queryOfAddress();
  open(first);
  if (isEmpty(first)) saved.use((own) => own.list());
  void (mayHaveFacets(first.words) ? choose(first) : ask(first));
}

const form = document.getElementById('search-form');
if (form instanceof HTMLFormElement) start(form);
