import { readQuery, writeQuery, type Query } from '../query.ts';
import type { Seen } from './seen.ts';

/** A search that the reader has asked to be kept. */
export interface SavedSearch {
  /** Its question, as `keyOf` writes it; no two have the same. */
  key: string;
  seen: Seen;
}

const STRETCH = /^\d{4}-\d{2}(-\d{2})?$/;
/** Raised when what is kept changes its shape; what another version kept is left out. */
const VERSION = 1;

/** What tells one question from another: its words and filters, in whatever order results stand. */
export function keyOf({ words, filters }: Query): string {
  return writeQuery({ words, filters });
}

/** The question of a saved search. */
export function questionOf({ key }: SavedSearch): Query {
  return readQuery(new URLSearchParams(key));
}

/** Writes searches as text to be kept. */
export function writeSaved(searches: readonly SavedSearch[]): string {
  return JSON.stringify({ version: VERSION, searches });
}

/**
 * Reads what was kept. It lies where the reader, an older page or another program may have changed it:
 * what is not as it should be is left out, and nothing throws.
 */
export function readSaved(text: string | null): SavedSearch[] {
  const kept = parse(text);
  if (!isRecord(kept) || kept['version'] !== VERSION || !Array.isArray(kept['searches'])) return [];
  const known = new Map<string, SavedSearch>();
  for (const value of kept['searches'] as unknown[]) {
    const search = readOne(value);
    if (search && !known.has(search.key)) known.set(search.key, search);
  }
  return [...known.values()];
}

function readOne(value: unknown): SavedSearch | undefined {
  if (!isRecord(value) || typeof value['key'] !== 'string') return undefined;
  // What an address cannot say is no question.
  const key = keyOf(readQuery(new URLSearchParams(value['key'])));
  const seen = readSeen(value['seen']);
  return key && seen ? { key, seen } : undefined;
}

function readSeen(value: unknown): Seen | undefined {
  if (!isRecord(value)) return undefined;
  const { folders, since, counts } = value;
  if (!Array.isArray(folders) || typeof since !== 'string' || !isRecord(counts)) return undefined;
  const known = Object.entries(counts).filter(
    (entry): entry is [string, number] => STRETCH.test(entry[0]) && Number.isInteger(entry[1]),
  );
  return {
    folders: folders.filter((folder) => typeof folder === 'string'),
    since,
    counts: Object.fromEntries(known),
  };
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null') as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
