import type { Query } from '../query.ts';
import type { PagefindFilters } from './pagefind.ts';

/** The first day that a range without a beginning is taken to have, and the last of one without an end. */
const EVER = { from: '1900-01-01', to: '2199-12-31' };

/**
 * Says a query's filters as Pagefind takes them. A range of days is said by whole years, whole months
 * and single days, all of which the articles have.
 */
export function pagefindFilters({ year, from, to, ...others }: Query['filters']): PagefindFilters {
  const filters: PagefindFilters = { ...others };
  if (year) filters['year'] = year;
  if (from || to) filters['any'] = partsOfRange(from ?? EVER.from, to ?? EVER.to);
  return filters;
}

/** The parts of a range, both ends included; one that begins after its end has none. */
export function partsOfRange(from: string, to: string): Record<string, { any: string[] }>[] {
  const parts = { year: [] as string[], month: [] as string[], day: [] as string[] };
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    const ofYear = String(year).padStart(4, '0');
    if (isWithin(ofYear, from, to)) {
      parts.year.push(ofYear);
      continue;
    }
    for (let month = 1; month <= 12; month++) {
      const ofMonth = `${ofYear}-${String(month).padStart(2, '0')}`;
      if (isWithin(ofMonth, from, to)) parts.month.push(ofMonth);
      else parts.day.push(...daysOf(ofMonth).filter((day) => from <= day && day <= to));
    }
  }
  const said = Object.entries(parts).filter(([, values]) => values.length > 0);
  // Nothing is within an empty range, and Pagefind takes an empty list for no filter.
  if (said.length === 0) return [{ day: { any: [''] } }];
  return said.map(([name, any]) => ({ [name]: { any } }));
}

/** Whether all days that begin so are within the range. */
function isWithin(start: string, from: string, to: string): boolean {
  const first = start.padEnd(10, '-01-01'.slice(start.length - 4));
  const last = `${start}${'-12-31'.slice(start.length - 4)}`;
  return from <= first && last <= to;
}

function daysOf(month: string): string[] {
  return Array.from({ length: 31 }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`);
}
