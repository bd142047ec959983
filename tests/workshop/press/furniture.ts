import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse as parseYaml } from 'yaml';
import type { Dice } from '../forge/dice.ts';

const KINDS = ['advertisement', 'weather', 'imprint', 'index', 'table', 'slogan'] as const;
export type FurnitureKind = (typeof KINDS)[number];

const furnitureSchema = z.array(
  z.strictObject({ kind: z.enum(KINDS), lines: z.array(z.string().min(1)).min(1) }),
);

/** What belongs to a page and to no story, as lines that stand together. */
export type Furniture = z.infer<typeof furnitureSchema>;

/** Reads a file of furniture. @throws with the file's name and what is wrong */
export function readFurniture(file: string): Furniture {
  const parsed = furnitureSchema.safeParse(parseYaml(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
}

/** The lines of one that is of some kind. */
export function pickFurniture(
  furniture: Furniture,
  kinds: readonly FurnitureKind[],
  dice: Dice,
): string[] {
  return dice.pick(furniture.filter(({ kind }) => kinds.includes(kind))).lines;
}
