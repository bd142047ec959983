import { COUNTED, type FilterCounts } from '../engine/count-filters.ts';
import { FILTERS, readQuery, type Query } from '../query.ts';

/** Reads the query that the form's fields hold. */
export function queryOfForm(form: HTMLFormElement): Query {
  const params = new URLSearchParams();
  for (const [key, value] of new FormData(form)) {
    if (typeof value === 'string') params.set(key, value);
  }
  return readQuery(params);
}

/** Puts a query into the form's fields. */
export function fillForm(form: HTMLFormElement, query: Query): void {
  setField(form, 'q', query.words);
  for (const key of FILTERS) setField(form, key, query.filters[key] ?? '');
  setField(form, 'sort', query.sort ?? '');
}

/**
 * Fills the choices of every facet, years newest first, the others with most articles first,
 * and leaves chosen what is chosen.
 */
export function fillChoices(form: HTMLFormElement, counts: FilterCounts): void {
  for (const key of COUNTED) {
    const field = form.elements.namedItem(key);
    const values = [...counts[key]];
    values.sort(key === 'year' ? ([a], [b]) => b.localeCompare(a) : ([, a], [, b]) => b - a);
    if (field instanceof HTMLSelectElement) {
      const chosen = field.value;
      field.length = 1;
      field.append(...values.map(([name, count]) => new Option(`${name}（${count}）`, name)));
      setField(form, key, chosen);
    } else if (field instanceof HTMLInputElement) {
      field.list?.replaceChildren(...values.map(([name]) => new Option(name, name)));
    }
  }
}

function setField(form: HTMLFormElement, key: string, value: string): void {
  const field = form.elements.namedItem(key);
  if (field instanceof HTMLSelectElement && ![...field.options].some((o) => o.value === value)) {
    field.append(new Option(value, value));
  }
  if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = value;
}
