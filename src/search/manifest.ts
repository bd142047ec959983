import type { CardFiles } from './cards/card-table.ts';
import type { End } from './suggest/word-table.ts';

/** A part of the index that is made by itself: a month, a year, or several years of a decade. */
export interface ShardInfo {
  /** `2025-08`, `2025`, or `1990–1999`. */
  name: string;
  /** Its folder, named by what it holds; what is in it never changes. */
  folder: string;
  /** Its first and last day. */
  days: { first: string; last: string };
  /** Its years, oldest first, and how many articles stand before each. */
  years: { year: string; from: number }[];
  /** Articles in it, oldest first. */
  size: number;
  /** Which file holds which pairs of letters, and which texts: see `Directory` and `Blocks`; base64. */
  pairs: string;
  blocks: string;
  /** Files of single characters, of pairs with a sign, of what can be filtered by. */
  singles: number;
  signs: number;
  facets: number;
}

/** What the search has to know before it can ask for anything. */
export interface Manifest {
  /** What the index is written by: another one is not understood. */
  version: number;
  /** Oldest first. */
  shards: ShardInfo[];
  /** The ledgers' text that is in no article, shard by shard; a document is a page. */
  ledgers: ShardInfo[];
  /** File of the characters, and of the variants that texts of the archive have; see `Tables`. */
  tables: string;
  /** File of all variants, for questions with others. */
  variants: string;
  /** Folder of the words that are suggested, by the letters of their sounds. */
  words: string;
  /** Where the table lies that leads to issues, pages, authors and the like. */
  cards: CardFiles;
}

/** Raised when files of the index change their shape. */
export const VERSION = 6;

/** Where the index lies in the built site. */
export const INDEX_FOLDER = 'search-index';

/** Names of files, from the index' folder. */
export const files = {
  manifest: 'manifest.json',
  pairs: ({ folder }: Pick<ShardInfo, 'folder'>, file: number) => `${folder}/p/${file}.bin`,
  /** The places of a pair that is too common to have them in its file; in hexadecimal digits. */
  places: ({ folder }: Pick<ShardInfo, 'folder'>, letters: string, kind: string) =>
    `${folder}/x/${codesOf(letters)}-${kind}.bin`,
  signs: ({ folder }: Pick<ShardInfo, 'folder'>, file: number) => `${folder}/s/${file}.bin`,
  singles: ({ folder }: Pick<ShardInfo, 'folder'>, file: number) => `${folder}/c/${file}.bin`,
  facets: ({ folder }: Pick<ShardInfo, 'folder'>, file: number) => `${folder}/f/${file}.bin`,
  block: ({ folder }: Pick<ShardInfo, 'folder'>, block: number) => `${folder}/t/${block}.bin`,
  words: ({ words }: Pick<Manifest, 'words'>, end: End, letter: string) =>
    `${words}/${end}/${letter}.bin`,
  sounds: ({ words }: Pick<Manifest, 'words'>) => `${words}/sounds.bin`,
};

function codesOf(letters: string): string {
  return Array.from({ length: letters.length }, (_, at) =>
    letters.charCodeAt(at).toString(16),
  ).join('-');
}
