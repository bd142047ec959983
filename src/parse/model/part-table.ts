/**
 * What signs speak for, as logarithms of odds. Each row is a sign with its weights, blanks between them: of
 * a unit's sign one for each of `PARTS`; of a joint's sign one for each pair of parts, those that follow
 * the first part first.
 */
export interface PartTable {
  readonly parts: Readonly<Record<string, string>>;
  readonly joints: Readonly<Record<string, string>>;
}
