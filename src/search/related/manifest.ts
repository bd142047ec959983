/** One Pagefind index: that of a shard's articles. */
export interface Bundle {
  /** `2025`, or `1990–1999`. */
  name: string;
  /** Its folder, named by what it holds. */
  folder: string;
  /** Name of its list of words and articles, as Pagefind's entry file has it. */
  meta: string;
  articles: number;
}

/** The first file of this tier; it names all others. */
export interface RelatedManifest {
  /** What the files are written by: another one is not understood. */
  version: number;
  /** Folder of Pagefind's own script and WebAssembly, with an index of nothing. */
  engine: { folder: string; meta: string };
  /** Oldest first. */
  bundles: Bundle[];
  /** Files of the words that texts are cut into, by the number of their bin. */
  words: string[];
  /** Words counted in all, one for each place in which one stands. */
  counted: number;
  /** Words that stand in so many articles that they tell none apart. */
  common: string[];
}

/** Raised when files of this tier change their shape, or texts are cut in another way. */
export const RELATED_VERSION = 2;

/** Where the tier's files lie in the built site. */
export const RELATED_FOLDER = 'related';

/** Names of files, from the tier's folder. */
export const relatedFiles = {
  manifest: 'manifest.json',
  words: (name: string) => `words/${name}.bin`,
  script: (folder: string) => `${folder}/pagefind.js`,
  program: (folder: string) => `${folder}/wasm.unknown.pagefind`,
  entry: (folder: string) => `${folder}/pagefind-entry.json`,
  meta: (folder: string, meta: string) => `${folder}/pagefind.${meta}.pf_meta`,
};
