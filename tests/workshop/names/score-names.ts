import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { loadLexicon } from '../../../src/data/named/load-lexicon.ts';
import { createReader, type Named } from '../../../src/names/read-names.ts';
import { root } from '../../support/root.ts';

const namesSchema = z.strictObject({
  people: z.array(z.string()),
  organisations: z.array(z.string()),
  places: z.array(z.string()),
});
const goldSchema = z.record(z.string(), namesSchema);

const KINDS = ['people', 'organisations', 'places'] as const;

/** A text whose names were marked by hand. */
export interface MarkedText {
  id: string;
  head: string[];
  body: string[];
}

/** How well names of one kind were found. */
export interface Score {
  kind: (typeof KINDS)[number];
  /** Names found that were marked; each counts once a text. */
  right: number;
  /** Names found that are none, and marked ones that were not found, each as `<text> <name>`. */
  wrong: string[];
  missed: string[];
  precision: number;
  recall: number;
}

/**
 * Reads the names off texts and holds them against those marked by hand.
 *
 * @param gold a file of `tests/gold-names`
 * @param texts all that the file marks
 * @throws where a marked text is not among them
 */
export function scoreNames(gold: string, texts: readonly MarkedText[]): Score[] {
  const path = join(root, 'tests/gold-names', gold);
  const marked = new Map(Object.entries(goldSchema.parse(parse(readFileSync(path, 'utf8')))));
  const read = createReader(loadLexicon());
  const found = new Map(
    texts
      .filter(({ id }) => marked.has(id))
      .map(({ id, head, body }): [string, Named] => [id, read(head, body).named]),
  );
  const lost = [...marked.keys()].filter((id) => !found.has(id));
  if (lost.length > 0)
    throw new Error(`${path} marks texts that are not there: ${lost.join(', ')}`);
  return KINDS.map((kind) => {
    const pairsIn = (all: ReadonlyMap<string, Named>) =>
      [...all].flatMap(([id, named]) =>
        named[kind].map((name) => `${id} ${name.replace(/^平湖市/u, '市')}`),
      );
    const [own, wanted] = [pairsIn(found), pairsIn(marked)];
    const right = own.filter((name) => wanted.includes(name)).length;
    return {
      kind,
      right,
      wrong: own.filter((name) => !wanted.includes(name)),
      missed: wanted.filter((name) => !own.includes(name)),
      precision: own.length === 0 ? 1 : right / own.length,
      recall: wanted.length === 0 ? 1 : right / wanted.length,
    };
  });
}
