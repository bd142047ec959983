/** For each syllable the characters that are read so; one may be read in a second way. */
export interface SoundTable {
  /** By the commonest reading of a character. */
  main: Record<string, string>;
  other: Record<string, string>;
}

/** What characters sound like. */
export interface Sounds {
  /** The readings of a character, the commonest first; none where it is not known. */
  of(character: string): readonly string[];
  /** All syllables that there are. */
  syllables: ReadonlySet<string>;
}

/** Opens a table of sounds. */
export function openSounds({ main, other }: SoundTable): Sounds {
  const readings = new Map<string, string[]>();
  for (const [syllable, characters] of [...Object.entries(main), ...Object.entries(other)]) {
    for (const one of characters) readings.set(one, [...(readings.get(one) ?? []), syllable]);
  }
  return {
    of: (character) => readings.get(character) ?? [],
    syllables: new Set([...Object.keys(main), ...Object.keys(other)]),
  };
}
