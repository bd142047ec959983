import { Refusal, type Problem } from '../terminal/problem.ts';
import { checkHeirs } from './check-heirs.ts';
import { parseDay, type DayResult } from './parse-day.ts';
import type { Archive } from './paths.ts';
import { readDay, type DaySource } from './read-day.ts';
import type { Refiled } from './refiled.ts';

/** Published ids, and the ids of the articles that an editor says take over from them. */
export type Heirs = ReadonlyMap<string, string>;

/**
 * Reads and parses one day of the archive.
 *
 * @returns the result, with `problems` when files could not even be read
 */
export function computeDay(
  archive: Archive,
  day: string,
  refiled: Refiled,
  heirs: Heirs = new Map(),
): DayResult {
  try {
    const source = readDay(archive, day);
    const record = refiled.updates.get(day) ?? source.record;
    const result = parseDay(nameHeirs({ ...source, record }, heirs), refiled.records);
    const strange = result.pages.length === source.pages.length ? checkHeirs(heirs, result) : [];
    // An address without an heir follows from an heir that can't be.
    return strange.length > 0 ? { ...result, problems: strange } : result;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { day, files: new Map(), pages: [], notes: [], problems: [...error.problems] };
  }
}

/** Enters an editor's heirs into the day's record; ids of other days are left to them. */
export function nameHeirs(source: DaySource, heirs: Heirs): DaySource {
  const record = { ...source.record };
  const problems: Problem[] = [];
  for (const [id, to] of heirs) {
    if (!id.startsWith(`${source.day}-`)) continue;
    const key = /-(p\d+)-/.exec(id)?.[1] ?? '';
    const page = record[key];
    const isKnown = page && (page.ids.includes(id) || page.moved?.[id] !== undefined);
    if (!isKnown) problems.push(neverPublished(id, source.day));
    else record[key] = { ...page, moved: { ...page.moved, [id]: to } };
  }
  if (problems.length > 0) throw new Refusal(problems);
  return { ...source, record };
}

function neverPublished(id: string, day: string): Problem {
  return {
    where: `content/published/${day}.yml`,
    what: `\`${id}\` was never published, so nothing can take over from it`,
    mend: 'check the id; the file lists all that were',
  };
}
