import { readFile } from 'node:fs/promises';
import { listDayFiles } from '../../data/load/tree.ts';
import { inLanes } from './in-lanes.ts';

/** A file of the archive and its text. */
export interface SourceFile {
  day: string;
  path: string;
  text: string;
}

/** The files of some issues: articles as markdown, and the ledgers of their pages. */
export interface Source {
  articles: SourceFile[];
  ledgers: SourceFile[];
}

const ARTICLE = '.md';
const LEDGER = '.ledger.json';

/** The years of which the archive has issues. */
export async function listYears(dir: string): Promise<string[]> {
  const ledgers = await listDayFiles({ dir, year: undefined }, LEDGER);
  return [...new Set(ledgers.map(({ day }) => yearOf(day)))];
}

/**
 * Reads all that the archive has of some years, oldest first.
 *
 * @param dir folder of the parser's output
 */
export async function readSource(dir: string, years: readonly string[]): Promise<Source> {
  const source: Source = { articles: [], ledgers: [] };
  for (const year of years) {
    source.articles.push(...(await readFiles(dir, year, ARTICLE)));
    source.ledgers.push(...(await readFiles(dir, year, LEDGER)));
  }
  return source;
}

/** `2025-08-28` → `2025` */
export function yearOf(day: string): string {
  return day.slice(0, 4);
}

async function readFiles(dir: string, year: string, ending: string): Promise<SourceFile[]> {
  const found = await listDayFiles({ dir, year }, ending);
  const files = found.map((file): SourceFile => ({ ...file, text: '' }));
  await inLanes(files, async (file) => {
    file.text = await readFile(file.path, 'utf8');
  });
  return files;
}
