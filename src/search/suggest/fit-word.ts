import { isOneOff } from './one-off.ts';
import { isHanUnit, type Reading, type Typed } from './read-typed.ts';
import { nearSound } from './syllables.ts';
import type { Word } from './word-table.ts';

/** How a word stands for what was typed, the likeliest first. */
export const LIKENESSES = ['exact', 'same-sound', 'near-sound', 'one-off'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** A word in the place of a stretch of what was typed. */
export interface Fit {
  /** The place behind the stretch. */
  to: number;
  likeness: Likeness;
  /** Characters that are others than those that were typed. */
  changes: number;
}

/** Of shorter words any two are one character apart. */
const SHORTEST_ONE_OFF = 3;

/**
 * Finds the stretches from a place on that a word stands for. Letters that spell its sound are exact,
 * characters where they are the same.
 *
 * @param at a place of what was typed
 */
export function fitWord(typed: Typed, at: number, word: Word): Fit[] {
  const characters = [...word.text];
  const stretch = typed.units.slice(at, at + characters.length);
  if (stretch.join('') === word.text) {
    return [{ to: at + stretch.length, likeness: 'exact', changes: 0 }];
  }
  const fits = characters.length === word.syllables.length ? fitSounds(typed, at, word) : [];
  if (fits.length > 0 || characters.length < SHORTEST_ONE_OFF) return fits;
  return fitOneOff(typed, at, characters);
}

function fitSounds({ readings }: Typed, from: number, { text, syllables }: Word): Fit[] {
  const characters = [...text];
  let ways = new Map([[from, { grade: 0, changes: 0 }]]);
  for (const [place, syllable] of syllables.entries()) {
    const next: typeof ways = new Map();
    for (const [at, { grade, changes }] of ways) {
      for (const reading of readings[at] ?? []) {
        const own = gradeOf(reading, characters[place] ?? '', syllable);
        if (own === undefined) continue;
        const way = { grade: Math.max(grade, own), changes: changes + Number(own > 0) };
        const other = next.get(reading.to);
        if (!other || way.grade < other.grade) next.set(reading.to, way);
      }
    }
    if (next.size === 0) return [];
    ways = next;
  }
  return Array.from(ways, ([to, { grade, changes }]) => {
    return { to, likeness: LIKENESSES[grade] ?? 'one-off', changes };
  });
}

/** The place among the likenesses of one character; nothing where it is not alike. */
function gradeOf(reading: Reading, character: string, syllable: string): number | undefined {
  if (reading.character === character) return 0;
  if (reading.sound === syllable) return reading.character === undefined ? 0 : 1;
  return reading.isMain && reading.near === nearSound(syllable) ? 2 : undefined;
}

function fitOneOff({ units }: Typed, at: number, characters: readonly string[]): Fit[] {
  return [characters.length - 1, characters.length, characters.length + 1]
    .filter((length) => length >= SHORTEST_ONE_OFF && at + length <= units.length)
    .filter((length) => {
      const stretch = units.slice(at, at + length);
      return stretch.every(isHanUnit) && isOneOff(stretch, characters);
    })
    .map((length) => ({ to: at + length, likeness: 'one-off', changes: 1 }));
}
