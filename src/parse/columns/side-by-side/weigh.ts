/** What two things, or a gap, show by their form and place; each sign with how much of it there is. */
export type Signs = readonly (readonly [sign: string, value: number])[];

/** Weights of signs, as logarithms of odds; what has none says nothing. */
export type Table = Readonly<Partial<Record<string, number>>>;

/** The sum of what some signs say. */
export function weigh(signs: Signs, table: Table): number {
  return signs.reduce((sum, [sign, value]) => sum + (table[sign] ?? 0) * value, 0);
}

/** Adds signs that are there or not to a list. */
export function adder(signs: [string, number][]): (sign: string, holds: boolean) => void {
  return (sign, holds) => {
    if (holds) signs.push([sign, 1]);
  };
}
