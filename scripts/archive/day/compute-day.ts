import { join } from 'node:path';
import type { Problem } from '../../terminal/problem.ts';
import { faultOf } from '../../terminal/problems-of.ts';
import { checkHeirs } from '../addresses/check-heirs.ts';
import { parseDay } from './parse-day.ts';
import type { DayResult } from '../model/day-result.ts';
import { shown, type Archive } from '../tree/archive.ts';
import { readDay } from './read-day.ts';
import type { DaySource, FailedPage } from '../model/day-source.ts';
import type { Refiled } from '../addresses/refiled.ts';
import type { Heirs } from '../model/heirs.ts';

/** What a caller knows beside the archive. */
export interface DayOptions {
  heirs?: Heirs;
  /** Path below `content/` → what keeps that file from being written. */
  obstacleTo?: (target: string) => Problem | undefined;
}

/**
 * Reads and parses one day of the archive.
 *
 * @returns the result; with `problems` when what is about the whole day could not be read or done
 */
export function computeDay(
  archive: Archive,
  day: string,
  refiled: Refiled,
  { heirs = new Map(), obstacleTo }: DayOptions = {},
): DayResult {
  try {
    const read = readDay(archive, day);
    const record = refiled.updates.get(day) ?? read.record;
    const source = nameHeirs({ ...read, record, before: record }, heirs);
    const result = parseDay(source, refiled.records, obstacleTo);
    const strange = strangeHeirs(heirs, result);
    if (strange.length === 0) return result;
    // An address without an heir follows from an heir that can't be.
    return parseDay(withFailed(source, strange), refiled.records, obstacleTo);
  } catch (error) {
    const problems = [...faultOf(shown(archive, join(archive.raw, day)), error)];
    return { day, pages: [], failed: [], record: {}, notes: [], problems };
  }
}

/** Enters an editor's heirs into the day's record; ids of other days are left to them. */
function nameHeirs(source: DaySource, heirs: Heirs): DaySource {
  const record = { ...source.record };
  const unknown: FailedPage[] = [];
  for (const [id, to] of heirs) {
    if (!id.startsWith(`${source.day}-`)) continue;
    const number = pageOf(id);
    const page = record[`p${number}`];
    const isKnown = page && (page.ids.includes(id) || page.moved?.[id] !== undefined);
    if (isKnown) record[`p${number}`] = { ...page, moved: { ...page.moved, [id]: to } };
    else unknown.push(failedPage(source.day, number, [neverPublished(id, source.day)]));
  }
  return withFailed({ ...source, record }, unknown);
}

/** Pages for whose ids an editor names heirs that can't be. */
function strangeHeirs(heirs: Heirs, result: DayResult): FailedPage[] {
  const failed = result.failed.filter(({ isHeirless }) => !isHeirless);
  const told = new Set(failed.map(({ page }) => page));
  const ofDay = [...heirs].filter(([id]) => id.startsWith(`${result.day}-`));
  return [...Map.groupBy(ofDay, ([id]) => pageOf(id))].flatMap(([page, pairs]) => {
    const problems = told.has(page) ? [] : checkHeirs(new Map(pairs), result);
    return problems.length > 0 ? [failedPage(result.day, page, problems)] : [];
  });
}

function withFailed(source: DaySource, failed: readonly FailedPage[]): DaySource {
  const numbers = new Set(failed.map(({ page }) => page));
  const pages = source.pages.filter(({ page }) => !numbers.has(page));
  const others = source.failed.filter(({ page }) => !numbers.has(page));
  return { ...source, pages, failed: [...others, ...failed] };
}

function failedPage(day: string, page: number, problems: Problem[]): FailedPage {
  return { page, name: `content/raw/${day}/p${page}.txt`, problems };
}

function pageOf(id: string): number {
  return Number(/-p(\d+)-/.exec(id)?.[1] ?? 0);
}

function neverPublished(id: string, day: string): Problem {
  return {
    where: `content/published/${day}.yml`,
    what: `\`${id}\` was never published, so nothing can take over from it`,
    mend: 'check the id; the file lists all that were',
  };
}
