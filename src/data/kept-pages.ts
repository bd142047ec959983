import type { Issue } from './issues.ts';

/**
 * What the archive has of an issue: `入档4版31篇`; where pages are missing before or between those
 * that it has, which they are: `入档第1、5版，共12篇`.
 */
export function keptInWords({ pages, articles }: Issue): string {
  const isUnbroken = pages.every(({ number }, at) => number === at + 1);
  if (isUnbroken) return `入档${pages.length}版${articles.length}篇`;
  return `入档第${pages.map(({ number }) => number).join('、')}版，共${articles.length}篇`;
}
