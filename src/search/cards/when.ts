import type { LunarDay } from './lunar.ts';

/** A time that a reader names. */
export type When =
  | { kind: 'day'; day: string }
  /** A day of every year, `08-27`. */
  | { kind: 'day-of-years'; date: string }
  | { kind: 'month'; month: string }
  /** A month of every year, `08`. */
  | { kind: 'month-of-years'; month: string }
  | { kind: 'year'; year: string }
  /** A day of the Chinese calendar, of one year or of every. */
  | { kind: 'lunar'; year: number | undefined; day: LunarDay };
