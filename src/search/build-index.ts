import { access, glob, readdir, readFile, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { toIndexText } from './index-text.ts';

/** What the index holds. */
export interface IndexSummary {
  /** Articles indexed. */
  pages: number;
}

export interface IndexOptions {
  /** Say more in the indexer's log. */
  verbose?: boolean;
}

/**
 * Indexes the article pages of a built site, character by character, and writes the index to
 * `pagefind/` in it. Pages without `data-pagefind-body` are left out.
 *
 * @param distDir folder of the built site
 * @returns how many articles the index holds
 * @throws when the site is not there or the indexer complains, in words
 */
export async function buildIndex(
  distDir: string,
  options: IndexOptions = {},
): Promise<IndexSummary> {
  await access(join(distDir, 'index.html')).catch((cause: unknown) => {
    throw new Error(`${distDir} holds no built site to index. Run \`npm run build\`.`, { cause });
  });
  const outputPath = join(distDir, 'pagefind');
  await rm(outputPath, { recursive: true, force: true });
  try {
    const { errors, index } = await createIndex({
      // A language that is not known is neither cut into words nor stemmed.
      forceLanguage: 'unknown',
      verbose: options.verbose ?? false,
    });
    if (!index) throw complaint('cannot start', errors);
    return await indexFolder(index, distDir, outputPath);
  } finally {
    await close();
  }
}

/** Pages that are on their way to the indexer at one time. */
const AT_ONCE = 16;

async function indexFolder(
  index: PagefindIndex,
  distDir: string,
  outputPath: string,
): Promise<IndexSummary> {
  const pages = await Array.fromAsync(glob('issues/*/p*/*/index.html', { cwd: distDir }));
  const waiting = pages.sort().values();
  const lane = async () => {
    for (const page of waiting) await addPage(index, distDir, page);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) throw complaint(`cannot write ${outputPath}`, written.errors);
  await removeUnused(outputPath);
  return { pages: await countPages(outputPath) };
}

async function addPage(index: PagefindIndex, distDir: string, page: string): Promise<void> {
  const content = toIndexText(await readFile(join(distDir, page), 'utf8'));
  if (content === undefined) return;
  const { errors } = await index.addHTMLFile({ sourcePath: page.replaceAll(sep, '/'), content });
  if (errors.length > 0) throw complaint(`cannot read ${join(distDir, page)}`, errors);
}

/** The indexer brings ready-made interfaces along; the site has its own. */
const UNUSED = /-(ui|component-ui|modular-ui|highlight)\.(css|js)$/;

async function removeUnused(outputPath: string): Promise<void> {
  const unused = (await readdir(outputPath)).filter((name) => UNUSED.test(name));
  await Promise.all(unused.map((name) => rm(join(outputPath, name))));
}

/** Articles that the written index says it holds; files without article text are not among them. */
async function countPages(outputPath: string): Promise<number> {
  const entry = await readFile(join(outputPath, 'pagefind-entry.json'), 'utf8');
  const { languages } = JSON.parse(entry) as { languages: Record<string, { page_count: number }> };
  return Object.values(languages).reduce((sum, language) => sum + language.page_count, 0);
}

function complaint(what: string, errors: string[]): Error {
  return new Error(`The search indexer ${what}: ${errors.join('; ') || 'no reason given'}`);
}
