import { at } from '../../text/at.ts';
import { quantile } from '../../text/quantile.ts';
import type { ColumnBox } from './box-look.ts';
import type { Column } from './segment.ts';

/** Makes a box of a column: the middle start and end of its lines, as single ones drift with the width of letters. */
export function makeBox({ segments }: Column): ColumnBox {
  const left = quantile(
    segments.map((segment) => segment.start),
    0.4,
  );
  const length = quantile(
    segments.map((segment) => segment.end - segment.start),
    0.6,
  );
  const [top, bottom] = [at(segments, 0).row, at(segments, segments.length - 1).row];
  return { segments, top, bottom, left, right: left + length };
}
