import type { Masthead } from '../../schema/ledger.ts';
import type { Furniture, Head, Item } from '../model/item.ts';
import { FEW } from '../text/bounds.ts';

/** What newspapers call their pages, in words that are no headline: `要闻·综合`, `综合新闻`, `教育专版`. */
const WORD =
  '(?:要闻|综合|新闻|时政|时事|政法|经济|财经|产业|工业|民生|社会|城乡|乡村|三农|镇街|街镇|文化|文体|文艺|体育|教育|健康|卫生|法治|法制|生态|副刊|专题|专版|专刊|特刊|特别报道|深度|评论|理论|读书|生活|旅游|文旅|科技|科创|人文|国内|国际|天下|公告|广告|图片|影像|视觉|本地|区域)';
const PAGE_NAME = new RegExp(`^${WORD}(?:[\\s·•・/／|｜、-]*${WORD}){0,2}版?$`, 'u');

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
    const named = item.kind === 'head' && isPageName(item);
    return named && [items[i - 1], items[i + 1]].some(isMasthead) ? toFurniture(item) : [item];
  });
}

/** Whether a headline block is one line that names the page, as beside its number and date. */
function isPageName({ lines }: Head): boolean {
  return lines.length === 1 && PAGE_NAME.test(lines[0]?.text.trim() ?? '');
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
  return furniture
    .map((item) => item.masthead ?? {})
    .reduceRight<Masthead>((all, one) => ({ ...all, ...one }), {});
}
