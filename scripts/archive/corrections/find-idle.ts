import type { Added, Entry } from '../../../src/schema/entry.ts';
import type { ParsedPage } from '../../../src/parse/types.ts';

/**
 * Finds corrections that change nothing: the page comes out the same without them. Of two that
 * each do the same, one is found, so that all that are found can be deleted at once.
 *
 * @param parse parses the page with all its corrections but those at some places of the list
 * @param count number of corrections
 * @returns places in the list
 */
export function findIdle(
  parsed: ParsedPage,
  count: number,
  parse: (left: ReadonlySet<number>) => ParsedPage,
): number[] {
  const whole = fingerprint(parsed);
  const told = new Set(parsed.correctionProblems.map(({ index }) => index));
  const idle = new Set<number>();
  for (let index = 0; index < count; index++) {
    if (told.has(index)) continue;
    if (fingerprint(parse(new Set([...idle, index]))) === whole) idle.add(index);
  }
  return [...idle];
}

/** All that a correction can change beside leaving its own mark in the ledger. */
function fingerprint({ articles, ledger }: ParsedPage): string {
  const repairs = ledger.repairs.filter(({ why }) => why !== 'correction');
  const { entries, added = [], ...rest } = ledger;
  return JSON.stringify([articles, { ...rest, repairs }, usesOf(entries), usesOf(added)]);
}

/** What each stretch of the dump became; why something is furniture is a correction's own mark. */
function usesOf(entries: readonly (Entry | Added)[]): [string, string][] {
  const uses: [string, string][] = [];
  for (const { use, article, field, text } of entries) {
    const name = [use, article, field].join(' ');
    const last = uses.at(-1);
    if (last?.[0] === name) last[1] += text;
    else uses.push([name, text]);
  }
  return uses;
}
