import type { z } from 'astro/zod';
import { shorten } from '../terminal/shorten.ts';
import { closest } from './closest.ts';

/** The one shape of a union that a value was meant to have, or why none can be told. */
export type ShapeChoice =
  { shape: z.ZodObject } | { shape?: undefined; what: string; mend: string };

/**
 * Tells from its keys which shape of a union a value was meant to have.
 *
 * @param shapes object schemas, each with a key that the others lack
 * @param value what the editor wrote
 */
export function chooseShape(shapes: readonly z.ZodObject[], value: unknown): ShapeChoice {
  const tellers = shapes.map((shape) => tellingKeys(shape, shapes));
  const names = tellers.flat();
  const list = names.map((name) => `\`${name}\``).join(', ');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const what = `\`${shorten(JSON.stringify(value))}\` is not a map of \`key: value\` lines`;
    return { what, mend: `write \`at:\` and one of ${list}` };
  }
  const written = Object.keys(value);
  const meant = shapes.filter((_, i) => tellers[i]?.some((key) => written.includes(key)));
  const [shape] = meant;
  if (shape && meant.length === 1) return { shape };
  if (shape) {
    const both = names.filter((name) => written.includes(name)).map((name) => `\`${name}\``);
    return { what: `${both.join(' and ')} stand in one entry`, mend: 'make an entry of each' };
  }
  const known = shapes.flatMap((each) => Object.keys(each.shape));
  const near = written
    .filter((key) => !known.includes(key))
    .map((key) => [key, closest(key, names)] as const)
    .find(([, name]) => name !== undefined);
  const mend = near ? `write \`${near[1]}\` instead of \`${near[0]}\`` : `add one of ${list}`;
  return { what: `none of ${list} is given`, mend };
}

/** Keys that this shape has and no other. */
function tellingKeys(shape: z.ZodObject, all: readonly z.ZodObject[]): string[] {
  return Object.keys(shape.shape).filter(
    (key) => all.filter((other) => key in other.shape).length === 1,
  );
}
