/** Characters that a reader of a newspaper takes in a minute. */
const PACE = 400;

/** Minutes that so many characters take to read, at least one. */
export function readingMinutes(characters: number): number {
  return Math.max(1, Math.round(characters / PACE));
}
