import { filtersOf, withFilter, type Query } from '../query.ts';
import type { How } from './address.ts';
import { part } from './make.ts';

/** Milliseconds without a key after which what was typed is searched for. */
const TYPING_PAUSE = 200;

/** The fields of the search page: the words, the days, the order. */
export function createForm(
  form: HTMLFormElement,
  change: (edit: (query: Query) => Query, how: How) => void,
) {
  const box = part('#q', HTMLInputElement, form);
  const days = (['from', 'to'] as const).map((name) => ({
    name,
    field: part(`[name=${name}]`, HTMLInputElement, form),
  }));
  const orders = [...document.querySelectorAll<HTMLInputElement>('#search-sort input')];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const take = (how: How) => {
    clearTimeout(timer);
    change((query) => ({ ...query, words: box.value.trim() }), how);
  };
  const takeSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(take, TYPING_PAUSE, 'typed');
  };
  box.addEventListener('input', (event) => {
    // Pinyin that is not yet a word is not searched for.
    if (event instanceof InputEvent && event.isComposing) clearTimeout(timer);
    else takeSoon();
  });
  box.addEventListener('compositionend', takeSoon);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    take('chosen');
    // The keyboard on the screen makes room for the results.
    if (matchMedia('(pointer: coarse)').matches) box.blur();
  });
  for (const { name, field } of days) {
    field.addEventListener('change', () => {
      // While a year is being typed the field holds days long past.
      if (field.validity.valid) change((query) => withFilter(query, name, field.value), 'chosen');
    });
  }
  for (const order of orders) {
    order.addEventListener('change', () => {
      change(({ words, filters }) => {
        const sort = (['newest', 'oldest'] as const).find((known) => known === order.value);
        return { words, filters, ...(sort && { sort }) };
      }, 'chosen');
    });
  }

  return {
    box,
    /** Puts a query into the fields. */
    fill(query: Query): void {
      clearTimeout(timer);
      box.value = query.words;
      const chosen = new Map(filtersOf(query));
      for (const { name, field } of days) field.value = chosen.get(name) ?? '';
      for (const order of orders) order.checked = order.value === (query.sort ?? '');
    },
    /** Empties the box. */
    clear(): void {
      box.value = '';
      take('typed');
    },
  };
}
