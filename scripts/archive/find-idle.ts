import type { ParsedPage } from '../../src/parse/types.ts';

/**
 * Finds corrections that change nothing: the page comes out the same without them.
 *
 * @param parse parses the page with all its corrections but the one at a place of the list
 * @param count number of corrections
 * @returns places in the list
 */
export function findIdle(
  parsed: ParsedPage,
  count: number,
  parse: (left: number) => ParsedPage,
): number[] {
  const whole = fingerprint(parsed);
  const told = new Set(parsed.correctionProblems.map(({ index }) => index));
  const places = Array.from({ length: count }, (_, index) => index);
  return places.filter((index) => !told.has(index) && fingerprint(parse(index)) === whole);
}

/** All that a reader of the page could see: the articles, what is not in them, and the doubts. */
function fingerprint({ articles, ledger }: ParsedPage): string {
  const outside = ledger.entries.filter((entry) => entry.use === 'dropped');
  const left = outside.map(({ from, to }) => [from, to]);
  return JSON.stringify([articles, left, ledger.findings]);
}
