import { Dice } from '../../workshop/forge/dice.ts';
import type { Fault } from '../../support/faults.ts';
import { hashName } from './hash-name.ts';

/** A tree, what is to be written in it and taken from it, and what goes wrong on the way. */
export interface Writing {
  readonly old: Readonly<Record<string, string>>;
  readonly writes: Readonly<Record<string, string>>;
  readonly removals: readonly string[];
  /** One for each run; the next one tries the same again. */
  readonly faults: readonly Omit<Fault, 'under'>[];
}

const FOLDERS = [
  'raw/2025-08-27',
  'articles/2025-08-27',
  'articles/2025-08-28',
  'published',
  'a/b/c',
];
const CODES = [
  'EIO',
  'ENOSPC',
  'EACCES',
  'EPERM',
  'EBUSY',
  'EMFILE',
  'EROFS',
  'ENOENT',
  'ENOTEMPTY',
];
/** Calls on the disk that a short transaction makes, about. */
const CALLS = 40;

/** Whether the case of this number is one of writing, and not of parsing. */
export function isWriting(number: number): boolean {
  return number % 50 === 49;
}

/** Makes a case of writing; the same name makes the same. */
export function makeWriting(name: string): Writing {
  const dice = new Dice(hashName(name));
  const names = dice.shuffle(
    Array.from({ length: dice.int(2, 12) }, (_, i) => `${dice.pick(FOLDERS)}/p${i + 1}.txt`),
  );
  const content = (): string => dice.pick(['平湖', 'x', '', '今年以来\n']).repeat(dice.int(1, 40));
  const old: Record<string, string> = {};
  const writes: Record<string, string> = {};
  const removals: string[] = [];
  for (const file of names) {
    const isOld = dice.chance(0.6);
    if (isOld) old[file] = content();
    if (isOld && dice.chance(0.3)) removals.push(file);
    else if (dice.chance(0.8)) writes[file] = content();
  }
  const faults = Array.from(
    { length: dice.chance(0.7) ? 1 : dice.int(2, 3) },
    (): Omit<Fault, 'under'> => ({
      at: dice.int(1, CALLS),
      lasting: false,
      dies: dice.chance(0.5),
      code: dice.pick(CODES),
      half: dice.chance(0.3),
    }),
  );
  return { old, writes, removals, faults };
}
