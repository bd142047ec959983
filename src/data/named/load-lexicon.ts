import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { BrokenFile } from '../../schema/broken-file.ts';
import { fit } from '../../schema/fit.ts';
import {
  organisationWordsSchema,
  peopleWordsSchema,
  placesSchema,
  type Lexicon,
} from '../../schema/lexicon.ts';

/** Where editors keep the words that names are told by, from the project's root. */
export const LEXICON = 'content/lexicon';

let loaded: Lexicon | undefined;

/**
 * The editors' word lists, read once.
 *
 * @throws BrokenFile where one is not as its schema wants it
 */
export function loadLexicon(): Lexicon {
  loaded ??= {
    people: readList('people.yml', peopleWordsSchema),
    organisations: readList('organisations.yml', organisationWordsSchema),
    ...readList('places.yml', placesSchema),
  };
  return loaded;
}

function readList<T>(name: string, schema: z.ZodType<T>): T {
  const path = join(LEXICON, name);
  const mend = `mend ${path}; content/README.md says what it may hold`;
  let data: unknown;
  try {
    data = parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new BrokenFile(path, "it can't be read as YAML", { mend, cause });
  }
  const fitted = fit(data, schema);
  if ('value' in fitted) return fitted.value;
  throw new BrokenFile(path, fitted.fault, { mend });
}
