import { bareLetters } from './read-pinyin.ts';
import { nearSound } from './syllables.ts';
import type { Sounds } from './sounds.ts';

/** What may be read at a place of what was typed: a character, or letters that spell a syllable. */
export interface Reading {
  /** The place behind it. */
  to: number;
  sound: string;
  near: string;
  /** False where a character is seldom read so. */
  isMain: boolean;
  /** The character; nothing where letters spell a sound. */
  character: string | undefined;
}

/** What was typed, a character or a letter a place. */
export interface Typed {
  units: readonly string[];
  /** For each place what may be read from there on. */
  readings: readonly (readonly Reading[])[];
}

const HAN = /^\p{Script=Han}$/u;
const LETTER = /^[a-z]$/;
/** Stands between syllables that are spelled: `xi'an`. */
const PARTING = /(?<=[a-z])[' -]+(?=[a-z])/g;
/** Where a syllable ended by such a sign; no typed text has it. */
const SEAM = '\n';
const LONGEST_SYLLABLE = 6;
/** Without one nothing is spelled: `m` and `ng` are initials before they are 呒 and 嗯. */
const VOWEL = /[aeiouv]/;

/** Reads what was typed, in characters, in pinyin or in both: `平湖jingji`. @param folded as the index folds */
export function readTyped(folded: string, sounds: Sounds): Typed {
  const units: string[] = [];
  const seams = new Set<number>();
  for (const one of bareLetters(folded).replace(PARTING, SEAM)) {
    if (one === SEAM) seams.add(units.length);
    else units.push(one);
  }
  const readings = units.map((unit, at) => {
    if (!LETTER.test(unit)) return charactersAt(unit, at, sounds);
    return [...syllablesAt(units, at, seams, sounds)];
  });
  return { units, readings };
}

/** True where a unit is a Chinese character. */
export function isHanUnit(unit: string | undefined): boolean {
  return unit !== undefined && HAN.test(unit);
}

/** True where a unit is a letter that may be part of a syllable. */
export function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && LETTER.test(unit);
}

/**
 * The places at which a word may begin: characters, and of a run of letters the places from which it
 * can be read to its end and which are reached so from its beginning.
 */
export function wordPlaces({ units, readings }: Typed): number[] {
  const places: number[] = [];
  for (let from = 0; from < units.length; from++) {
    if (!isLetter(units[from])) {
      places.push(from);
      continue;
    }
    let to = from;
    while (isLetter(units[to])) to++;
    places.push(...placesOnTheWay(readings, from, to));
    from = to - 1;
  }
  return places;
}

function placesOnTheWay(readings: Typed['readings'], from: number, end: number): number[] {
  const ends = new Set([end]);
  for (let at = end - 1; at >= from; at--) {
    if (readings[at]?.some(({ to }) => ends.has(to))) ends.add(at);
  }
  const reached = new Set([from]);
  for (let at = from; at < end; at++) {
    if (reached.has(at)) readings[at]?.forEach(({ to }) => reached.add(to));
  }
  return Array.from({ length: end - from }, (_, at) => from + at).filter(
    (at) => reached.has(at) && ends.has(at),
  );
}

function charactersAt(unit: string, at: number, sounds: Sounds): Reading[] {
  const known = sounds.of(unit);
  return (known.length > 0 ? known : [unit]).map((sound, place) => ({
    to: at + 1,
    isMain: place === 0,
    sound,
    near: nearSound(sound),
    character: unit,
  }));
}

function* syllablesAt(
  units: readonly string[],
  at: number,
  seams: ReadonlySet<number>,
  sounds: Sounds,
): Generator<Reading> {
  let sound = '';
  for (let to = at + 1; to <= at + LONGEST_SYLLABLE; to++) {
    const unit = units[to - 1];
    if (unit === undefined || !LETTER.test(unit)) return;
    sound += unit;
    if (sounds.syllables.has(sound) && VOWEL.test(sound)) {
      yield { to, sound, near: nearSound(sound), isMain: true, character: undefined };
    }
    if (seams.has(to)) return;
  }
}
