import type { Kept } from '../settings/settings.ts';

/** The entry of the browser's storage: of each issue the places of the articles that were read. */
export const PROGRESS_KEY = 'read';
/** So many issues are remembered, those last read first. */
const MOST = 100;

type Progress = [day: string, places: string[]][];

/** The places of the articles of an issue that were read. */
export function readPlaces(kept: Kept, day: string): ReadonlySet<string> {
  return new Set(load(kept).find(([own]) => own === day)?.[1]);
}

/** Remembers that an article was read. */
export function rememberRead(kept: Kept, day: string, place: string): void {
  const progress = load(kept);
  const places = new Set(progress.find(([own]) => own === day)?.[1]).add(place);
  const others = progress.filter(([own]) => own !== day);
  const next: Progress = [[day, [...places]], ...others];
  try {
    kept.setItem(PROGRESS_KEY, JSON.stringify(next.slice(0, MOST)));
  } catch {
    // What can't be kept is forgotten with the page.
  }
}

function load(kept: Kept): Progress {
  try {
    const value: unknown = JSON.parse(kept.getItem(PROGRESS_KEY) ?? '[]');
    return Array.isArray(value) ? value.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(value: unknown): value is Progress[number] {
  if (!Array.isArray(value)) return false;
  const [day, places] = value as unknown[];
  return (
    typeof day === 'string' &&
    Array.isArray(places) &&
    places.every((place) => typeof place === 'string')
  );
}
