import type { Kept } from '../settings/settings.ts';

/** Where a reader stopped listening on a page: an article, and the line of it. */
export interface KeptPlace {
  /** Address of the page on which it is listened to. */
  page: string;
  path: string;
  line: number;
}

/** The entries of the browser's storage. */
const PLACES = 'listen-places';
const RATE = 'listen-rate';
/** So many pages are remembered, the last first. */
const MOST = 20;

export const RATES = [0.75, 1, 1.25, 1.5, 2] as const;

/** Where a page was left; nothing where it was not, or was heard to its end. */
export function findPlace(kept: Kept, page: string): KeptPlace | undefined {
  return readPlaces(kept).find((place) => place.page === page);
}

/** Keeps where a page is left. */
export function keepPlace(kept: Kept, place: KeptPlace): void {
  const others = readPlaces(kept).filter(({ page }) => page !== place.page);
  write(kept, PLACES, JSON.stringify([place, ...others].slice(0, MOST)));
}

/** Forgets the place of a page that was heard to its end. */
export function forgetPlace(kept: Kept, page: string): void {
  write(kept, PLACES, JSON.stringify(readPlaces(kept).filter((place) => place.page !== page)));
}

/** How fast the reader wants it; 1 where they did not say. */
export function readRate(kept: Kept): number {
  const rate = Number(read(kept, RATE));
  return RATES.find((known) => known === rate) ?? 1;
}

export function keepRate(kept: Kept, rate: number): void {
  write(kept, RATE, String(rate));
}

function readPlaces(kept: Kept): KeptPlace[] {
  try {
    const value: unknown = JSON.parse(read(kept, PLACES) ?? '[]');
    return Array.isArray(value) ? value.filter(isPlace) : [];
  } catch {
    return [];
  }
}

function isPlace(value: unknown): value is KeptPlace {
  if (typeof value !== 'object' || value === null) return false;
  const { page, path, line } = value as Partial<Record<keyof KeptPlace, unknown>>;
  return typeof page === 'string' && typeof path === 'string' && Number.isInteger(line);
}

function read(kept: Kept, name: string): string | null {
  try {
    return kept.getItem(name);
  } catch {
    return null;
  }
}

function write(kept: Kept, name: string, text: string): void {
  try {
    kept.setItem(name, text);
  } catch {
    // What can't be kept is forgotten with the page.
  }
}
