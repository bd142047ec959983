import type { PagefindSize } from './run-pagefind.ts';
import type { SizeCost } from './run-size.ts';
import { allCosts, questionRow, type Table } from './tables.ts';

/** Our own index and Pagefind's, row by row for each size that both were measured at. */
export function besideTable(sizes: readonly SizeCost[], others: readonly PagefindSize[]): Table {
  const rows = others.flatMap((other) => {
    const own = sizes.find(({ articles }) => articles === other.articles);
    return [...(own ? [ownRow(own)] : []), otherRow(other)];
  });
  const head = [
    ...['index', 'articles/s', 'peak MB', 'KB an article', 'files'],
    ...['first KB', 'most', 'requests', 'ms'],
    ...['later KB', 'p95', 'most', 'requests', 'ms', 'ms p95'],
  ];
  return { title: 'Beside Pagefind', rows: [head, ...rows] };
}

function ownRow(size: SizeCost): string[] {
  const { grams, texts, facts, rest, seconds, memory, files } = size.index;
  const index = { seconds, memory, files, bytes: grams + texts + facts + rest };
  return row('ours', size.articles, index, size);
}

function otherRow(size: PagefindSize): string[] {
  return row('Pagefind', size.articles, size.index, size);
}

interface Index {
  seconds: number;
  memory: number;
  bytes: number;
  files: number;
}

function row(name: string, articles: number, index: Index, size: Pick<SizeCost, 'sets'>): string[] {
  const [, ...costs] = questionRow('', ...allCosts(size));
  return [
    `${name}, ${articles}`,
    (articles / index.seconds).toFixed(0),
    index.memory.toFixed(0),
    (index.bytes / articles / 1024).toFixed(2),
    String(index.files),
    ...costs,
  ];
}
