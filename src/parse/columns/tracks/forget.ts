/** Takes a place out of bit sets: its own, and those of all others. */
export function forget(sets: number[], place: number): void {
  sets[place] = 0;
  for (let i = 0; i < sets.length; i++) sets[i] = (sets[i] ?? 0) & ~(1 << place);
}
