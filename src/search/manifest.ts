import type { CardFiles } from './cards/card-table.ts';
import type { End } from './suggest/word-table.ts';

/** A part of the index that is made by itself: a year, or several of a decade. */
export interface ShardInfo {
  /** `2025`, or `1990–1999`. */
  name: string;
  /** Its folder, named by what it holds; what is in it never changes. */
  folder: string;
  /** Its years, oldest first, and how many articles stand before each. */
  years: { year: string; from: number }[];
  /** Articles in it, oldest first. */
  size: number;
  /** Files that its grams are spread over. */
  buckets: number;
}

/** The first file of the index; it names all others. */
export interface Manifest {
  /** What the index is written by: another one is not understood. */
  version: number;
  /** Oldest first. */
  shards: ShardInfo[];
  /** The ledgers' text that is in no article, shard by shard; a document is a page. */
  ledgers: ShardInfo[];
  /** File of the characters, the commonest first. */
  alphabet: string;
  /** File of the traditional characters with their simplified forms. */
  variants: string;
  /** Folder of the words that are suggested, by the letters of their sounds. */
  words: string;
  /** Where the table lies that leads to issues, pages, authors and the like. */
  cards: CardFiles;
}

/** Raised when files of the index change their shape. */
export const VERSION = 1;

/** Where the index lies in the built site. */
export const INDEX_FOLDER = 'search-index';

/** Names of files, from the index' folder. */
export const files = {
  manifest: 'manifest.json',
  bucket: ({ folder }: ShardInfo, bucket: number) => `${folder}/g/${bucket}.bin`,
  text: ({ folder }: ShardInfo, document: number) => `${folder}/t/${document}.bin`,
  facts: ({ folder }: ShardInfo) => `${folder}/facts.bin`,
  words: ({ words }: Pick<Manifest, 'words'>, end: End, letter: string) =>
    `${words}/${end}/${letter}.bin`,
  sounds: ({ words }: Pick<Manifest, 'words'>) => `${words}/sounds.bin`,
};
