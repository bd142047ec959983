import { endsSentence, hasStop } from './sentence.ts';
import type { Unit } from './units.ts';
import { columnWidth, widthOf } from './width.ts';

/** Plain units of one block that nothing interrupts. */
export interface Stretch {
  readonly units: readonly Unit[];
  /** Index of the first one. */
  readonly start: number;
  /** Characters in all. */
  readonly length: number;
  /** Width of the widest unit, in squares. */
  readonly widest: number;
  readonly hasStop: boolean;
  /** Place in `units` of the last one that ends a sentence; -1 for none. */
  readonly lastEnd: number;
}

/** The stretches of a page and the widths of its columns. */
export interface Stretches {
  /** The stretch that holds a unit, if the unit is plain. */
  readonly stretchOf: (unit: number) => Stretch | undefined;
  /** The width in squares of the column that a block stands in; 0 for an unknown one. */
  readonly widthOfBlock: (block: number) => number;
}

/** Finds the stretches of a page's units. */
export function findStretches(units: readonly Unit[]): Stretches {
  const holding = new Map<number, Stretch>();
  for (let start = 0; start < units.length;) {
    let end = start;
    while (units[end]?.kind === 'plain' && units[end]?.block === units[start]?.block) end++;
    if (end > start) {
      const stretch = describe(units.slice(start, end), start);
      for (let i = start; i < end; i++) holding.set(i, stretch);
    }
    start = Math.max(end, start + 1);
  }
  const widths = columnWidths(units);
  return {
    stretchOf: (unit) => holding.get(unit),
    widthOfBlock: (block) => widths.get(block) ?? 0,
  };
}

function describe(units: readonly Unit[], start: number): Stretch {
  const texts = units.map((unit) => unit.text.text);
  return {
    units,
    start,
    length: texts.reduce((sum, text) => sum + text.length, 0),
    widest: texts.reduce((widest, text) => Math.max(widest, widthOf(text)), 0),
    hasStop: texts.some(hasStop),
    lastEnd: texts.findLastIndex(endsSentence),
  };
}

/** The width of each block's column in squares: what most of its lines fill. */
function columnWidths(units: readonly Unit[]): Map<number, number> {
  const widths = new Map<number, number[]>();
  for (const unit of units) {
    if (unit.kind !== 'plain' && unit.kind !== 'lead') continue;
    const known = widths.get(unit.block) ?? [];
    known.push(widthOf(unit.text.text));
    widths.set(unit.block, known);
  }
  return new Map([...widths].map(([block, all]) => [block, columnWidth(all)]));
}
