import { loadArchive } from './archive.ts';
import { calendarYears, type CalendarMonth } from './calendar.ts';

let making: Promise<ReadonlyMap<string, CalendarMonth>> | undefined;

/** The sheets of all months by their month, such as `2025-08`; made once a build. */
export function loadCalendar(): Promise<ReadonlyMap<string, CalendarMonth>> {
  making ??= makeCalendar();
  return making;
}

async function makeCalendar(): Promise<ReadonlyMap<string, CalendarMonth>> {
  const years = calendarYears((await loadArchive()).issues);
  return new Map(years.flatMap(({ months }) => months.map((sheet) => [sheet.month, sheet])));
}
