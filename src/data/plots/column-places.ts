/** A column of a plot, in hundredths of its width and height. */
export interface ColumnPlace {
  x: number;
  width: number;
  /** From the top. */
  y: number;
  height: number;
}

/** The share of its place that a column fills. */
const FILL = 0.72;
/** One article is to be seen, too. */
const LEAST = 3;

/**
 * Places columns side by side.
 *
 * @param values one for each column, none below 0
 * @param most what the full height stands for
 */
export function columnPlaces(values: readonly number[], most: number): ColumnPlace[] {
  const step = 100 / Math.max(1, values.length);
  return values.map((value, at) => {
    const height = value === 0 ? 0 : Math.max(LEAST, (100 * value) / Math.max(1, most));
    const place = { x: (at + (1 - FILL) / 2) * step, width: FILL * step };
    return {
      x: round(place.x),
      width: round(place.width),
      y: round(100 - height),
      height: round(height),
    };
  });
}

/** A tenth of a hundredth is less than a pixel. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
