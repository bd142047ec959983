import { access, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';

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
 * Indexes the article pages of a built site and writes the index to `pagefind/` in it. Pages
 * without `data-pagefind-body` are left out.
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
    const { errors, index } = await createIndex({ verbose: options.verbose ?? false });
    if (!index) throw complaint('cannot start', errors);
    return await indexFolder(index, distDir, outputPath);
  } finally {
    await close();
  }
}

async function indexFolder(
  index: PagefindIndex,
  distDir: string,
  outputPath: string,
): Promise<IndexSummary> {
  const added = await index.addDirectory({ path: distDir, glob: 'issues/*/p*/*/index.html' });
  if (added.errors.length > 0) throw complaint(`cannot read ${distDir}`, added.errors);
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) throw complaint(`cannot write ${outputPath}`, written.errors);
  await removeUnused(outputPath);
  return { pages: await countPages(outputPath) };
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
