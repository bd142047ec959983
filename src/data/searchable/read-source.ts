import { readFile } from 'node:fs/promises';
import { listDayFiles } from '../load/tree.ts';
import { inLanes } from '../load/in-lanes.ts';

/** A file of the archive and its text. */
export interface SourceFile {
  day: string;
  path: string;
  text: string;
}

/** The files of some issues: articles as markdown, and the ledgers of their pages. */
export interface SourceFiles {
  articles: SourceFile[];
  ledgers: SourceFile[];
}

const ARTICLE = '.md';
const LEDGER = '.ledger.json';

/** The months of which the archive has issues. */
export async function listMonths(dir: string): Promise<string[]> {
  const ledgers = await listDayFiles({ dir, year: undefined }, LEDGER);
  return [...new Set(ledgers.map(({ day }) => monthOf(day)))];
}

/**
 * Reads all that the archive has of some months, oldest first.
 *
 * @param dir folder of the parser's output
 */
export async function readSource(dir: string, months: readonly string[]): Promise<SourceFiles> {
  const source: SourceFiles = { articles: [], ledgers: [] };
  for (const year of new Set(months.map(yearOf))) {
    const own = new Set(months);
    source.articles.push(...(await readFiles(dir, year, own, ARTICLE)));
    source.ledgers.push(...(await readFiles(dir, year, own, LEDGER)));
  }
  return source;
}

async function readFiles(
  dir: string,
  year: string,
  months: ReadonlySet<string>,
  ending: string,
): Promise<SourceFile[]> {
  const all = await listDayFiles({ dir, year }, ending);
  const found = all.filter(({ day }) => months.has(monthOf(day)));
  const files = found.map((file): SourceFile => ({ ...file, text: '' }));
  await inLanes(files, async (file) => {
    file.text = await readFile(file.path, 'utf8');
  });
  return files;
}

/** `2025-08-28` → `2025-08` */
function monthOf(day: string): string {
  return day.slice(0, 7);
}

function yearOf(month: string): string {
  return month.slice(0, 4);
}
