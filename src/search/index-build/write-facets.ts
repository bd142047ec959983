import { binOf } from '../code/hash.ts';
import { DAYS, factName, stepsOf, type FacetFile } from '../facts.ts';
import { FACETS } from '../../schema/search-document.ts';
import { pack } from './pack.ts';
import type { SearchDocument } from '../../schema/search-document.ts';

/** Values of articles in a file, about: some twelve kilobytes packed. */
const FILE_VALUES = 7000;

/** Makes the files of what a shard's articles can be filtered by. @returns none of a ledger's shard */
export async function writeFacets(
  documents: readonly SearchDocument[],
): Promise<Uint8Array<ArrayBuffer>[]> {
  const lists = new Map<string, number[]>();
  documents.forEach(({ facts }, document) => {
    for (const facet of FACETS) {
      for (const value of new Set(facts?.[facet])) {
        const name = factName(facet, value);
        const list = lists.get(name);
        if (list) list.push(document);
        else lists.set(name, [document]);
      }
    }
  });
  if (lists.size === 0) return [];
  const values = lists.values().reduce((sum, list) => sum + list.length, 0);
  const count = Math.ceil(values / FILE_VALUES);
  const files = Array.from({ length: count }, (): FacetFile => ({ lists: {} }));
  for (const [name, list] of lists) {
    const file = files[binOf(name, count)];
    if (file) file.lists[name] = stepsOf(list);
  }
  const home = files[binOf(DAYS, count)];
  if (home) home.days = daysOf(documents);
  return Promise.all(files.map((file) => pack(file)));
}

/** The days of the documents, each with its first. */
function daysOf(documents: readonly SearchDocument[]): [string, number][] {
  const firsts = new Map<string, number>();
  documents.forEach(({ day }, document) => {
    if (!firsts.has(day)) firsts.set(day, document);
  });
  return [...firsts];
}
