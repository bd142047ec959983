import type { Block } from '../blocks.ts';
import type { Page } from '../issues.ts';
import { readLedger } from '../ledger.ts';
import type { ArticleMeta } from '../load/meta.ts';
import type { Doubt } from './doubt.ts';
import { placeDoubts } from './place-doubts.ts';

/**
 * The doubts of an article at their places. The ledger is read for articles that have any.
 *
 * @param blocks of the article's body
 */
export async function readDoubts(
  article: ArticleMeta,
  blocks: readonly Block[],
  page: Page,
): Promise<Doubt[]> {
  const told = page.meta.findings.some((finding) => finding.article === article.id);
  if (!told && article.doubts.length === 0) return [];
  return placeDoubts(article, blocks, await readLedger(page));
}
