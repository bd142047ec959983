/** A day of a month of any year, or of one year: the parts of `2025-08-27`. */
export function dayOf(year: number, month: number, date: number): string | undefined {
  const time = new Date(Date.UTC(year, month - 1, date));
  const isReal = time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
  return isReal && year > 999 && year < 10_000 ? time.toISOString().slice(0, 10) : undefined;
}

/** The day that is so many days after another, or before it. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** `2025-08` and 1 → `2025-09`. */
export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** `2025-08` → `2025-08-31` */
export function lastDayOf(month: string): string {
  return addDays(`${addMonths(month, 1)}-01`, -1);
}

/** `星期三` */
export function weekdayOf(day: string): string {
  return `星期${'日一二三四五六'[new Date(day).getUTCDay()] ?? ''}`;
}

/** `2025-08-27` → `2025年8月27日`, `2025-08` → `2025年8月`, `2025` → `2025年`. */
export function dateInWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}

/** Today by the reader's clock. */
export function todayOf(now: Date): string {
  const [year, month, date] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [year, month, date].map((part) => String(part).padStart(2, '0')).join('-');
}
