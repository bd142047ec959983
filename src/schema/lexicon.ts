import { z } from 'astro/zod';
import { plainTextSchema } from './plain-text.ts';

/** Words, as a list or as one text with white space between them. */
const wordsSchema = z
  .union([z.array(plainTextSchema.min(1)), plainTextSchema])
  .transform((words): string[] =>
    typeof words === 'string' ? words.split(/\s+/).filter(Boolean) : words,
  );

/** `content/lexicon/people.yml`: what stands by the names of people. */
export const peopleWordsSchema = z.strictObject({
  /** Posts and callings before a name: 书记, 居民. */
  before: wordsSchema,
  /** Titles after a name: 博士. */
  after: wordsSchema,
  /** What only people do, right after a name: 指出. */
  says: wordsSchema,
  /** What a name, or a list of them, often ends at: 出席. */
  ends: wordsSchema,
  /** Names that are always people's. */
  known: wordsSchema,
  /** What is never a person's name. */
  never: wordsSchema,
});

/** `content/lexicon/organisations.yml`: what the names of organisations are made of. */
export const organisationWordsSchema = z.strictObject({
  /** What they end with where they begin with one of the heads: 小学. */
  endings: wordsSchema,
  /** What they end with whatever stands before: 有限公司. */
  own: wordsSchema,
  /** What they begin with: 市, 浙江. */
  heads: wordsSchema,
  /** What authorities end with: 局. */
  offices: wordsSchema,
  /** What stands in none of them. */
  stops: wordsSchema,
  /** Those that are known without an ending: 市政协. */
  known: wordsSchema,
  /** What only looks like one. */
  never: wordsSchema,
});

/** A square of the map, from the upper left corner. */
const squareSchema = {
  row: z.int().min(1).max(6),
  column: z.int().min(1).max(6),
};

/** One of the towns and streets. */
const placeSchema = z.strictObject({
  name: plainTextSchema.min(2),
  /** Shorter forms that the paper prints. */
  short: z.array(plainTextSchema.min(2)),
  /** Words that hold such a form and mean something else. */
  never: z.array(plainTextSchema.min(2)).default([]),
  ...squareSchema,
});
export type Place = z.infer<typeof placeSchema>;

/** `content/lexicon/places.yml`: the towns and streets, and what lies around them on the map. */
export const placesSchema = z.strictObject({
  places: z.array(placeSchema).min(1),
  around: z.array(z.strictObject({ name: plainTextSchema.min(1), ...squareSchema })),
});

/** All that names are told by. */
export interface Lexicon {
  people: z.infer<typeof peopleWordsSchema>;
  organisations: z.infer<typeof organisationWordsSchema>;
  places: readonly Place[];
  /** Neighbours, for the map alone. */
  around: z.infer<typeof placesSchema>['around'];
}
