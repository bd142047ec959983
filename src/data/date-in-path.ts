/** 2025-08-28, 2025/8/28, 2025.8.28, 20250828; or a month or a year alone. */
const BELOW_ISSUES =
  /(?:^|\/)issues\/(?:(\d{4})(\d{2})(\d{2})|(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?)(?=\/|$)/;

/**
 * The date that an address below `issues/` asks for.
 *
 * @param path of the address, with or without what the site stands under
 * @returns `2025-08-28`, `2025-08` or `2025`; nothing where no date is asked for
 */
export function dateInPath(path: string): string | undefined {
  const found = BELOW_ISSUES.exec(path);
  if (!found) return undefined;
  const [, year1, month1, date1, year2, month2, date2] = found;
  const parts = year1 === undefined ? [year2, month2, date2] : [year1, month1, date1];
  const [, month = '1', date = '1'] = parts;
  const isReal = inRange(month, 12) && inRange(date, 31);
  const given = parts.filter((part) => part !== undefined);
  return isReal ? given.map((part) => part.padStart(2, '0')).join('-') : undefined;
}

function inRange(number: string, most: number): boolean {
  return Number(number) >= 1 && Number(number) <= most;
}
