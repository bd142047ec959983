import type { Wrap } from '../../model/dialect.ts';
import type { PartTable } from '../../model/part-table.ts';
import { PARTS_OF_BLOCKS } from '../../weights/parts-of-blocks.ts';
import { PARTS_OF_LINES } from '../../weights/parts-of-lines.ts';
import { PARTS_OF_PARAGRAPHS } from '../../weights/parts-of-paragraphs.ts';

/** What each sign speaks for; see `PartTable`. */
export interface PartWeights {
  readonly parts: ReadonlyMap<string, Float64Array>;
  readonly joints: ReadonlyMap<string, Float64Array>;
}

const TABLES: Readonly<Record<Wrap, PartTable>> = {
  lines: PARTS_OF_LINES,
  spaces: PARTS_OF_BLOCKS,
  none: PARTS_OF_PARAGRAPHS,
};
const known = new Map<Wrap, PartWeights>();

/** The weights for dumps that keep printed lines so; a table is read when it is first asked for. */
export function partWeights(wrap: Wrap): PartWeights {
  const weights = known.get(wrap) ?? readTable(TABLES[wrap]);
  known.set(wrap, weights);
  return weights;
}

function readTable({ parts, joints }: PartTable): PartWeights {
  return { parts: readRows(parts), joints: readRows(joints) };
}

function readRows(rows: Readonly<Record<string, string>>): Map<string, Float64Array> {
  return new Map(
    Object.entries(rows).map(([sign, row]) => [sign, Float64Array.from(row.split(' '), Number)]),
  );
}
