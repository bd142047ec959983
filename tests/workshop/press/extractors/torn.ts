import type { Cluster, Group } from './group-lines.ts';
import type { Tear } from './extraction.ts';

/** What ends a sentence at a column's end, so that nothing tells whether the paragraph goes on. */
const SENTENCE_END = /[。！？][”’）]?$/u;

/** The places where a torn paragraph might as well end. */
export function findTears(clusters: readonly Cluster[]): Tear[] {
  return clusters.flatMap(({ groups }) =>
    groups.flatMap((group, i): Tear[] => {
      const before = groups[i - 1];
      if (!group.goesOn || !before || !SENTENCE_END.test(textOf(before))) return [];
      return [{ story: group.story, block: group.block, at: group.offset }];
    }),
  );
}

/** The text of a group, its lines joined. */
export function textOf({ lines }: Pick<Group, 'lines'>): string {
  return lines.map((line) => line.text).join('');
}
