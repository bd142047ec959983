import type { Entry } from '../../../src/schema/entry.ts';
import type { Ledger } from '../../../src/schema/ledger.ts';
import type { Problem } from '../../terminal/problem.ts';
import type { PublishedPage } from '../../../src/schema/published.ts';

/** Where a published id that no article bears any more leads now. */
export interface Retired {
  id: string;
  to: string;
}

/** A published id whose text no article holds any more. */
export interface Orphan {
  id: string;
  /** The line of the dump that the id names, where it names one of this dump. */
  line?: number;
  text?: string;
}

/**
 * Finds for every id ever published of a page the article that holds its text now: by the editor's
 * or a replacement's word (`moved`), else by the line of the dump that the id names.
 *
 * @param records what was published of this page, under this day and days it was once filed under
 * @param ledger the page as parsed now
 * @param live all ids of the day's articles
 */
export function retire(
  records: readonly PublishedPage[],
  ledger: Ledger,
  live: ReadonlySet<string>,
): { retired: Retired[]; orphans: Orphan[] } {
  const moved = new Map(records.flatMap((record) => Object.entries(record.moved ?? {})));
  const byLine = new Set(
    records.filter((record) => record.dump === ledger.sha256).flatMap((record) => record.ids),
  );
  const retired: Retired[] = [];
  const orphans: Orphan[] = [];
  for (const id of new Set([...records.flatMap((record) => record.ids), ...moved.keys()])) {
    if (live.has(id)) continue;
    const end = follow(id, moved, live);
    const to = live.has(end) || !byLine.has(end) ? end : articleAt(ledger, lineOf(end));
    if (to !== undefined && live.has(to)) retired.push({ id, to });
    else orphans.push(byLine.has(end) ? { id, ...lineText(ledger, lineOf(end)) } : { id });
  }
  retired.sort((a, b) => lineOf(a.id) - lineOf(b.id) || (a.id < b.id ? -1 : 1));
  return { retired, orphans };
}

/** Goes from successor to successor, until one lives or none is named. */
function follow(id: string, moved: ReadonlyMap<string, string>, live: ReadonlySet<string>): string {
  const seen = new Set<string>();
  let at = id;
  for (let next = moved.get(at); next !== undefined && !seen.has(at); next = moved.get(at)) {
    if (live.has(at)) break;
    seen.add(at);
    at = next;
  }
  return at;
}

/** The line that an id names: 13 for `2025-08-28-p1-13`. */
function lineOf(id: string): number {
  return Number(/-p\d+-(\d+)/.exec(id)?.[1] ?? 0);
}

/** The article that holds most of a line of the dump. */
function articleAt(ledger: Ledger, line: number): string | undefined {
  const held = new Map<string, number>();
  for (const entry of entriesOn(ledger, line)) {
    if (entry.use !== 'article' || entry.article === undefined) continue;
    // A run that begins on an earlier line reaches into this one; one that begins here counts.
    const weight = entry.line === line ? entry.text.trim().length : 1;
    held.set(entry.article, (held.get(entry.article) ?? 0) + weight);
  }
  return [...held].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function entriesOn(ledger: Ledger, line: number): Entry[] {
  return ledger.entries.filter((entry, i) => {
    const next = ledger.entries[i + 1]?.line ?? Infinity;
    return entry.line === line || (entry.line < line && next > line);
  });
}

function lineText(ledger: Ledger, line: number): { line: number; text: string } {
  const text = entriesOn(ledger, line).map((entry) => entry.text);
  return { line, text: text.join('').trim().slice(0, 40) };
}

/** Says which published address is in danger, and how an editor names its heir. */
export function describeOrphan(orphan: Orphan, dump: string, ledger: Ledger): Problem {
  const heir = nearestArticle(ledger, orphan.line ?? lineOf(orphan.id)) ?? 'ID';
  return {
    where: dump + (orphan.line === undefined ? '' : `:${orphan.line}`),
    what: `${orphan.id} was published, and no article holds its text any more`,
    ...(orphan.text ? { details: [['text', `\`${orphan.text}\``]] } : {}),
    mend:
      'correct the page so that an article holds it again, or name the article to lead to:\n' +
      `npm run parse -- --retire ${orphan.id}=${heir}`,
  };
}

function nearestArticle(ledger: Ledger, line: number): string | undefined {
  const byDistance = [...ledger.articles].sort(
    (a, b) => Math.abs(lineOf(a) - line) - Math.abs(lineOf(b) - line),
  );
  return byDistance[0];
}
