import { site } from '../site.ts';
import type { ArticleMeta } from './load/meta.ts';

/**
 * Where a reader goes to report a mistake: a prepared issue of the public repository when there
 * is one, else the given page that explains how.
 */
export function correctionLink(article: ArticleMeta, explained: string): string {
  const repository: string = site.repository;
  if (!repository) return explained;
  const address = new URL(`${repository.replace(/\/$/, '')}/issues/new`);
  address.searchParams.set('title', `勘误：${article.title}（${article.id}）`);
  address.searchParams.set('body', `原文：\n应为：\n依据：\n\n${article.file}`);
  return address.href;
}
