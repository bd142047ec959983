import { bytesOf } from './measure-index.ts';
import type { PagefindSize } from './run-pagefind.ts';
import type { SizeCost } from './run-size.ts';
import { networksOf, OPENED_HEAD, openedCells, openedOn, type Table } from './tables.ts';

/** Our own index and Pagefind's, for each size that both were measured at. */
export function besideTables(sizes: readonly SizeCost[], others: readonly PagefindSize[]): Table[] {
  const articles = [...new Set(others.map((other) => other.articles))];
  const measured = articles.flatMap((size) => [
    ...sizes
      .filter((own) => own.articles === size)
      .map((own) => ({ ...own, name: `ours, ${size}`, index: ownIndex(own) })),
    ...others
      .filter((other) => other.articles === size)
      .map((other) => ({ ...other, name: `Pagefind, ${other.flavour}, ${size}` })),
  ]);
  if (measured.length === 0) return [];
  const index = measured.map(({ name, articles: all, index: cost }) => [
    name,
    (all / cost.seconds).toFixed(0),
    cost.memory.toFixed(0),
    (cost.bytes / all / 1024).toFixed(2),
    String(cost.files),
  ]);
  const head = ['index', 'articles/s', 'peak MB', 'KB an article', 'files'];
  return [
    { title: 'Beside Pagefind: the index', rows: [head, ...index] },
    ...networksOf(measured.flatMap(({ sets }) => sets)).map((network) => ({
      title: `Beside Pagefind: a first question, ${network.name}`,
      rows: [
        ['index', ...OPENED_HEAD],
        ...measured.map(({ name, sets }) => [name, ...openedCells(openedOn(sets, network))]),
      ],
    })),
  ];
}

function ownIndex({ index }: SizeCost) {
  const { seconds, memory, files } = index;
  return { seconds, memory, files, bytes: bytesOf(index) };
}
