/** A stretch of time that one column of a plot stands for. */
export interface Period {
  /** As readers say: 2025年8月. */
  name: string;
  /** Its first and last day; the last may be one that no calendar has, such as 31 February. */
  from: string;
  to: string;
}

/** The widest plot has so many columns; what is longer is put into wider ones. */
const MOST_MONTHS = 36;
const MOST_YEARS = 40;
const LUSTRE = 5;

/**
 * Cuts the time from one day to another into periods without a gap: months where it is short, else
 * years, else five years each.
 *
 * @param first and last day, as `2025-08-27`
 */
export function periodsBetween(first: string, last: string): Period[] {
  const [from, to] = [monthNumber(first), monthNumber(last)];
  if (to - from < MOST_MONTHS) {
    return Array.from({ length: to - from + 1 }, (_, at) => monthPeriod(from + at));
  }
  const [begin, end] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const step = end - begin < MOST_YEARS ? 1 : LUSTRE;
  const start = begin - (begin % step);
  return Array.from({ length: Math.floor((end - start) / step) + 1 }, (_, at) =>
    yearPeriod(start + at * step, step),
  );
}

/** The place of the period that a day lies in, among periods without a gap; -1 for none. */
export function periodOf(periods: readonly Period[], day: string): number {
  return periods.findIndex(({ from, to }) => from <= day && day <= to);
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthPeriod(number: number): Period {
  const [year, month] = [Math.floor(number / 12), (number % 12) + 1];
  const start = `${year}-${String(month).padStart(2, '0')}`;
  return { name: `${year}年${month}月`, from: `${start}-01`, to: `${start}-31` };
}

function yearPeriod(year: number, years: number): Period {
  const end = year + years - 1;
  const name = years === 1 ? `${year}年` : `${year}—${end}年`;
  return { name, from: `${year}-01-01`, to: `${end}-12-31` };
}
