import { createAlphabet } from '../code/alphabet.ts';
import type { Tables } from '../code/tables.ts';
import { createFold } from '../text/fold.ts';
import { commonCharacters } from './common-characters.ts';
import { variantTable } from './variant-table.ts';
import type { Script } from './write-shard.ts';

/** Makes the tables of characters, and what the index does with them. */
export function readScript(): { tables: Tables; script: Script } {
  const variants = variantTable();
  const fold = createFold(variants);
  const characters = commonCharacters(fold);
  return {
    tables: { characters, variants },
    script: { fold, alphabet: createAlphabet(characters) },
  };
}
