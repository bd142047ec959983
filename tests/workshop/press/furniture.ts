import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse as parseYaml } from 'yaml';
import type { Dice } from '../forge/dice.ts';

const KINDS = ['advertisement', 'weather', 'imprint', 'index', 'table', 'slogan'] as const;
export type FurnitureKind = (typeof KINDS)[number];

const furnitureSchema = z.array(
  z.strictObject({ kind: z.enum(KINDS), lines: z.array(z.string().min(1)).min(1) }),
);

/** Lines that stand together on a page and belong to no story. */
type Piece = z.infer<typeof furnitureSchema>[number];

/** Reads a file of furniture. @throws with the file's name and what is wrong */
export function readFurniture(file: string): Piece[] {
  const parsed = furnitureSchema.safeParse(parseYaml(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
}

/** What a page may still take, in an order that is thrown. */
export class Furniture {
  readonly #left: Piece[];

  constructor(pieces: readonly Piece[], dice: Dice) {
    this.#left = dice.shuffle(pieces);
  }

  /** The lines of a piece of one of some kinds. @throws when there is none left */
  take(...kinds: readonly FurnitureKind[]): string[] {
    const at = this.#left.findIndex(({ kind }) => kinds.includes(kind));
    const [taken] = at < 0 ? [] : this.#left.splice(at, 1);
    if (!taken) throw new Error(`no furniture is left of ${kinds.join(', ')}: write more`);
    return taken.lines;
  }
}
