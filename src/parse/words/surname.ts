import { COMMON_SURNAMES, COMPOUND_SURNAMES, OTHER_SURNAMES } from './lists/surnames.ts';

/** Natural logarithm of the share of people who bear a surname, roughly, by its class. */
const LOG_SHARE = { first: -3.3, common: -5.2, other: -7 } as const;
/** The commonest bear more than one in a hundred people each. */
const FIRST = 20;

const SURNAMES: ReadonlyMap<string, number> = new Map([
  ...[...OTHER_SURNAMES].map((name): [string, number] => [name, LOG_SHARE.other]),
  ...COMPOUND_SURNAMES.map((name): [string, number] => [name, LOG_SHARE.common]),
  ...[...COMMON_SURNAMES].map((name, rank): [string, number] => [
    name,
    rank < FIRST ? LOG_SHARE.first : LOG_SHARE.common,
  ]),
]);

/** A surname at the head of a name. */
export interface Surname {
  /** Characters that it takes, 1 or 2. */
  readonly length: number;
  /** How frequent it is: logarithm of a share. */
  readonly logShare: number;
}

/** The surnames with which letters can begin, a compound one first. */
export function surnamesOf(letters: string): Surname[] {
  return [2, 1].flatMap((length) => {
    const logShare = letters.length > length ? SURNAMES.get(letters.slice(0, length)) : undefined;
    return logShare === undefined ? [] : [{ length, logShare }];
  });
}

/** Whether letters can be a person's name: a surname and one or two more characters. */
export function looksLikeName(letters: string): boolean {
  return (
    /^\p{Script=Han}{2,4}$/u.test(letters) &&
    surnamesOf(letters).some(({ length }) => letters.length - length <= 2)
  );
}

/** Whether a text can end with a person's surname. */
export function endsWithSurname(text: string): boolean {
  return SURNAMES.has(text.slice(-1)) || SURNAMES.has(text.slice(-2));
}
