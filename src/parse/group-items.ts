import { readBareName } from './byline.ts';
import type { Dialect } from './dialect.ts';
import type { BodyLine, Item } from './items.ts';
import type { Labelled } from './label-context.ts';
import { printedLines } from './printed-lines.ts';

/**
 * Puts labelled units that stand together into items: the lines of one headline block, the text of
 * one body block, a byline over two lines.
 */
export function groupItems(units: readonly Labelled[], dialect: Dialect): Item[] {
  const items: Item[] = [];
  const logoBlocks = new Set(units.filter(isLogotype).map((unit) => unit.block));
  for (const unit of units) {
    const item = toItem(unit, dialect, logoBlocks);
    const last = items.at(-1);
    const merged = last && mergeItems(last, item);
    if (merged) items[items.length - 1] = merged;
    else items.push(item);
  }
  return items;
}

function isLogotype(unit: Labelled): boolean {
  return unit.kind === 'furniture' && unit.reason === 'logotype';
}

function toItem(unit: Labelled, dialect: Dialect, logoBlocks: ReadonlySet<number>): Item {
  const place = { block: unit.block, number: unit.number };
  switch (unit.kind) {
    case 'furniture':
      return {
        ...place,
        kind: 'furniture',
        text: unit.text,
        reason: unit.reason,
        ...(unit.masthead ? { masthead: unit.masthead } : {}),
      };
    case 'jump':
      return { ...place, kind: 'jump', page: unit.page, text: unit.text };
    case 'byline':
      return {
        ...place,
        kind: unit.label === 'credit' ? 'credit' : 'byline',
        credits: unit.credits,
      };
    case 'note':
      return { ...place, kind: 'note', label: unit.noteLabel, lines: bodyLines(unit, dialect) };
    case 'lead':
      return {
        ...place,
        kind: 'body',
        dateline: unit.dateline,
        credits: unit.credits,
        lines: bodyLines(unit, dialect),
      };
    case 'plain':
      if (unit.label === 'byline') {
        return { ...place, kind: 'byline', credits: readBareName(unit.text) ?? [] };
      }
      return unit.label === 'head'
        ? {
            ...place,
            kind: 'head',
            lines: [unit.text],
            level: unit.level,
            logo: logoBlocks.has(unit.block),
          }
        : { ...place, kind: 'body', lines: bodyLines(unit, dialect) };
    default:
      return unit satisfies never;
  }
}

function bodyLines(unit: Labelled, dialect: Dialect): BodyLine[] {
  const { number, block } = unit;
  const texts = dialect.wrap === 'spaces' ? printedLines(unit.text) : [unit.text];
  return texts
    .filter((text) => text.text !== '')
    .map((text, i) => ({ text, number, block, indent: i === 0 ? unit.indent : 0 }));
}

function mergeItems(last: Item, item: Item): Item | undefined {
  if (last.kind === 'byline' && item.kind === 'byline') {
    return { ...last, credits: [...last.credits, ...item.credits] };
  }
  if (last.block !== item.block) return undefined;
  if (last.kind === 'head' && item.kind === 'head' && last.level === item.level) {
    return { ...last, lines: [...last.lines, ...item.lines] };
  }
  if ((last.kind === 'body' || last.kind === 'note') && item.kind === 'body' && !item.dateline) {
    return { ...last, lines: [...last.lines, ...item.lines] };
  }
  return undefined;
}
