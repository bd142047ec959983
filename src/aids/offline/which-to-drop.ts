/** So many issues are kept, and so many pages of all; the oldest go first. */
export const MOST_ISSUES = 30;
export const MOST_PAGES = 600;
/** So many style sheets and scripts: several builds' worth. */
export const MOST_ASSETS = 150;

const DAY = /\/issues\/(\d{4}-\d{2}-\d{2})\//;

/**
 * The pages that have to go.
 *
 * @param addresses of all that is kept, the last kept at the end
 */
export function pagesToDrop(
  addresses: readonly string[],
  most: { issues: number; pages: number } = { issues: MOST_ISSUES, pages: MOST_PAGES },
): string[] {
  const latest = addresses.toReversed();
  const days = new Set(latest.flatMap((address) => DAY.exec(address)?.[1] ?? []));
  const kept = new Set([...days].slice(0, most.issues));
  const stays = (address: string) => {
    const day = DAY.exec(address)?.[1];
    return day === undefined || kept.has(day);
  };
  const staying = new Set(latest.filter(stays).slice(0, most.pages));
  return addresses.filter((address) => !staying.has(address));
}
