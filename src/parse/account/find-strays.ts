import { codePoint, strayKind, STRAYS, type StrayKind } from '../../schema/strays.ts';

/** A run of one stray character in the dump. */
export interface Stray {
  readonly from: number;
  readonly to: number;
  readonly kind: StrayKind;
  /** `U+202E` */
  readonly code: string;
  /** How many there are. */
  readonly count: number;
}

/** Finds the characters of a dump that don't belong in a text, in its order. */
export function findStrays(dump: string): Stray[] {
  const strays: Stray[] = [];
  for (const { 0: run, index } of dump.matchAll(STRAYS)) {
    let from = index;
    for (const character of run) {
      const to = from + character.length;
      const code = codePoint(character);
      const last = strays.at(-1);
      if (last?.to === from && last.code === code) {
        strays[strays.length - 1] = { ...last, to, count: last.count + 1 };
      } else strays.push({ from, to, kind: strayKind(character), code, count: 1 });
      from = to;
    }
  }
  return strays;
}
