import type { FilterCounts } from '../engine/count-filters.ts';
import type { Query } from '../query.ts';
import { valueLink } from './links.ts';
import { exchange, make, part } from './make.ts';

/** Names that are on show at one time. */
const SHOWN = 12;

/**
 * A filter with so many names that only those with most articles are shown; what is typed into its
 * field brings up others.
 */
export function createNames(group: HTMLFieldSetElement, filter: 'column' | 'author') {
  const field = part('input', HTMLInputElement, group);
  const list = part('ul', HTMLUListElement, group);
  const note = part('.filter-note', HTMLElement, group);
  let query: Query = { words: '', filters: {} };
  let names: [string, number][] = [];

  function render(): void {
    const typed = field.value.trim();
    const fitting = names.filter(([name]) => name.includes(typed));
    const links = fitting
      .slice(0, SHOWN)
      .map(([name, count]) => make('li', '', valueLink(query, filter, name, count)));
    exchange(list, links);
    const more = fitting.length - links.length;
    note.textContent =
      fitting.length === 0 ? '没有这样的名字。' : more > 0 ? `还有${more}个，写字可找。` : '';
  }

  field.addEventListener('input', render);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    // The form is not sent: the name that fits best is chosen.
    event.preventDefault();
    if (!event.isComposing && field.value.trim()) list.querySelector('a')?.click();
  });

  return {
    /** Shows the names with the articles that each would leave. */
    show(asked: Query, counts: FilterCounts): void {
      query = asked;
      const chosen = asked.filters[filter];
      names = [...counts[filter]].sort(([, a], [, b]) => b - a);
      if (chosen) {
        const own = counts[filter].get(chosen) ?? 0;
        names = [[chosen, own], ...names.filter(([name]) => name !== chosen)];
        field.value = '';
      }
      group.hidden = names.length === 0;
      field.hidden = names.length <= SHOWN;
      render();
    },
  };
}
