import { z } from 'astro/zod';
import { chooseShape } from './choose-shape.ts';

/** A step into a value: key of a map or place in a list. */
export type Step = PropertyKey;

/** The keys that an object schema knows; empty for anything else. */
export function knownKeys(schema: z.core.$ZodType | undefined): string[] {
  const bare = unwrap(schema);
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}

/**
 * The schema that guards the value at a path, or `undefined` where the schema has no such place.
 *
 * @param value the whole value: its keys tell which shape of a union is meant on the way
 */
export function schemaAt(
  schema: z.core.$ZodType,
  path: readonly Step[],
  value: unknown,
): z.core.$ZodType | undefined {
  let at: z.core.$ZodType | undefined = schema;
  for (const [depth, step] of path.entries()) {
    at = child(meantShape(at, valueAt(value, path.slice(0, depth))), step);
  }
  return at;
}

/** A schema without its wrapping; of a union the shape that the value was meant to have. */
export function meantShape(
  schema: z.core.$ZodType | undefined,
  value: unknown,
): z.core.$ZodType | undefined {
  const shapes = shapesOf(schema);
  return shapes.length === 0 ? unwrap(schema) : chooseShape(shapes, value).shape;
}

/** The object shapes of a union whose members are told apart by their keys. */
export function shapesOf(schema: z.core.$ZodType | undefined): z.ZodObject[] {
  const bare = unwrap(schema);
  if (!(bare instanceof z.ZodUnion)) return [];
  return bare.options.filter((option) => option instanceof z.ZodObject);
}

function child(schema: z.core.$ZodType | undefined, step: Step): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return shapeOf(schema)[String(step)];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}

function shapeOf(schema: z.ZodObject): Readonly<Record<string, z.core.$ZodType>> {
  return schema.shape;
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  let bare = schema;
  while (bare instanceof z.ZodOptional || bare instanceof z.ZodNullable) bare = bare.unwrap();
  return bare;
}

/** What stands at a path in a value; `undefined` where it has no such place. */
export function valueAt(value: unknown, path: readonly Step[]): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Readonly<Record<Step, unknown>>)[step];
  }
  return at;
}
