import { createAlphabet } from '../code/alphabet.ts';
import { createFold } from '../text/fold.ts';
import { readVariants } from '../text/variants.ts';
import { commonCharacters } from './common-characters.ts';
import { variantTable } from './variant-table.ts';
import type { Script } from './write-shard.ts';

/** Reads the tables of characters, as text for the index and ready for use. */
export function readScript(): { variants: string; characters: string; script: Script } {
  const variants = variantTable();
  const fold = createFold(readVariants(variants));
  const characters = commonCharacters(fold);
  return { variants, characters, script: { fold, alphabet: createAlphabet(characters) } };
}
