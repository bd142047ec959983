import type { Masthead } from '../../schema/ledger.ts';
import type { Furniture, Head, Item } from '../model/item.ts';
import { FEW } from '../text/bounds.ts';

import { isPageName } from '../signs/is-page-name.ts';

/** How many items of a page its masthead zone can hold. */
const ZONE = FEW;

/**
 * The masthead zone: what stands at the page's top before its last masthead line, if no byline and
 * no text comes between. Headings there are the paper's name, its edition, or garbage that OCR made
 * of its logo; they become furniture.
 */
export function clearMasthead(all: readonly Item[]): Item[] {
  const items = clearPageNames(all);
  const text = items.findIndex((item) => item.kind !== 'head' && item.kind !== 'furniture');
  const zone = items.slice(0, Math.min(ZONE, text < 0 ? ZONE : text));
  const last = zone.findLastIndex(
    (item) => item.kind === 'furniture' && item.reason !== 'page-number',
  );
  const dated = zone.some(
    (item) => item.kind === 'furniture' && Object.keys(item.masthead ?? {}).length > 0,
  );
  const headed = items
    .slice(last + 1, Math.max(text, last + 1))
    .some((item) => item.kind === 'head');
  if (last < 0 || !dated || !headed) return [...items];
  return items.flatMap((item, i): Item[] =>
    item.kind === 'head' && (i < last || (i === last + 1 && isEdition(item)))
      ? toFurniture(item)
      : [item],
  );
}

/** Takes the page's name out of the headlines where the page's number or date stands beside it. */
function clearPageNames(items: readonly Item[]): Item[] {
  return items.flatMap((item, i): Item[] => {
    const named = item.kind === 'head' && namesPage(item);
    return named && [items[i - 1], items[i + 1]].some(isMasthead) ? toFurniture(item) : [item];
  });
}

/** Whether a headline block is one line that names the page, as beside its number and date. */
function namesPage({ lines }: Head): boolean {
  return lines.length === 1 && isPageName(lines[0]?.text.trim() ?? '');
}

function isMasthead(item: Item | undefined): boolean {
  return (
    item?.kind === 'furniture' && (item.reason === 'page-number' || item.masthead !== undefined)
  );
}

/** `平湖版`, `要闻版`: the edition's name, right below the masthead. */
function isEdition({ lines }: Head): boolean {
  return lines.length === 1 && /^\p{Script=Han}{1,4}版$/u.test(lines[0]?.text ?? '');
}

function toFurniture({ block, number, lines }: Head): Furniture[] {
  return lines.map((text) => ({ kind: 'furniture', block, number, text, reason: 'masthead' }));
}

/** The masthead's fields from all lines that carry some; the first statement of each holds. */
export function collectMasthead(furniture: readonly Furniture[]): Masthead {
  const found = furniture
    .map((item) => item.masthead ?? {})
    .reduceRight<Masthead>((all, one) => ({ ...all, ...one }), {});
  const page = found.page ?? (found.date === undefined ? undefined : findBareNumber(furniture));
  return page === undefined ? found : { ...found, page };
}

/** `7`, `- 07 -` */
const BARE_NUMBER = /^[-—–·•\s]*0?([1-9]\d?)[-—–·•\s]*$/;
/** So many lines of the dump stand between the page's number and its day, at most. */
const NEAR = FEW;

/** The number that stands bare near the day, where it is the only one. */
function findBareNumber(furniture: readonly Furniture[]): number | undefined {
  const day = furniture.find(({ masthead }) => masthead?.date !== undefined)?.number ?? 0;
  const numbers = furniture
    .filter(({ reason, number }) => reason === 'page-number' && Math.abs(number - day) <= NEAR)
    .flatMap(({ text }) => BARE_NUMBER.exec(text.text)?.[1] ?? []);
  return numbers.length === 1 ? Number(numbers[0]) : undefined;
}
