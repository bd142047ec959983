import type { Head } from '../model/item.ts';
import type { GapItem } from '../model/sequence.ts';
import { isRubricHead } from './is-rubric-head.ts';

/** The same items and blocks are asked in many candidates. */
const knownHeads = new WeakMap<readonly GapItem[], readonly Head[]>();
const knownTexts = new WeakMap<Head, string>();

/** The headline blocks among some items, glued lines put together. */
export function headsOf(items: readonly GapItem[]): readonly Head[] {
  const heads = knownHeads.get(items) ?? readHeads(items);
  knownHeads.set(items, heads);
  return heads;
}

function readHeads(items: readonly GapItem[]): readonly Head[] {
  const blocks: [Head, ...Head[]][] = [];
  for (const [i, item] of items.entries()) {
    if (item.kind !== 'head' || item.logo) continue;
    const last = blocks.at(-1);
    if (item.glued && last && items[i - 1]?.kind === 'head') last.push(item);
    else blocks.push([item]);
  }
  return blocks.map(([first, ...others]) =>
    others.length === 0
      ? first
      : {
          ...first,
          lines: [first, ...others].flatMap(({ lines }) => lines),
          shares: [first, ...others].flatMap(({ shares }) => shares ?? []),
        },
  );
}

/** Whether an item goes on in the headline block of the item before. */
export function isGlued(item: GapItem | undefined): boolean {
  return item?.kind === 'head' && item.glued === true;
}

/** The rubric beside a headline, wherever it is told to be one; the headline. */
export function takeRubric(heads: readonly Head[]): [readonly Head[], readonly Head[]] {
  const told = heads.filter((head) => head.shares !== undefined && isRubricHead(head));
  if (told.length > 0 && told.length < heads.length) {
    return [told, heads.filter((head) => !told.includes(head))];
  }
  const [first, ...others] = heads;
  return first && others.length > 0 && isRubricHead(first) ? [[first], others] : [[], heads];
}

/** The lines of a headline block as one text. */
export function headText(head: Head): string {
  const text = knownTexts.get(head) ?? head.lines.map((line) => line.text).join('');
  knownTexts.set(head, text);
  return text;
}
