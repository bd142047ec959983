import { RELATED_VERSION, relatedFiles, type RelatedManifest } from './manifest.ts';
import { openPagefind } from './open-pagefind.ts';
import type { PagefindInstance, PagefindScript } from './pagefind.ts';
import { request } from './request.ts';
import { binOf, vocabularyOf, type Vocabulary, type WordBin } from './vocabulary.ts';

/** The tier's files, each fetched when it is first needed. */
export interface RelatedFiles {
  manifest: RelatedManifest;
  /** Articles in all shards. */
  articles: number;
  /** The words that a question may be cut into. @param text folded */
  vocabularyFor(text: string): Promise<Vocabulary>;
  pagefind(): Promise<PagefindInstance>;
}

const HAN = /\p{Script=Han}/gu;

/**
 * Reads the file that names all others, and lets Pagefind start meanwhile.
 *
 * @param folder address of the tier's folder, with a trailing slash
 * @param first what `requestManifest` gave
 * @param load gives Pagefind's script at an address
 * @throws when a file cannot be had, or was written by another version
 */
export async function openFiles(
  folder: string,
  first: Promise<Response>,
  load: (address: string) => Promise<PagefindScript>,
): Promise<RelatedFiles> {
  const manifest = (await (await first).json()) as RelatedManifest;
  if (manifest.version !== RELATED_VERSION) {
    throw new Error(
      `The index is of version ${manifest.version}; this page reads ${RELATED_VERSION}.`,
    );
  }
  const starting = openPagefind(manifest, folder, load);
  // What went wrong is told when it is asked for.
  starting.catch(() => undefined);
  const bins = new Map<number, Promise<WordBin>>();
  const readBin = (bin: number) => {
    const reading =
      bins.get(bin) ?? readPacked(folder + relatedFiles.words(manifest.words[bin] ?? ''));
    bins.set(bin, reading);
    return reading;
  };
  return {
    manifest,
    articles: manifest.bundles.reduce((sum, bundle) => sum + bundle.articles, 0),
    vocabularyFor: async (text) => {
      const wanted = new Set(
        Array.from(text.matchAll(HAN), ([one]) => binOf(one, manifest.words.length)),
      );
      return vocabularyOf(await Promise.all([...wanted].map(readBin)), manifest.counted);
    },
    pagefind: () => starting,
  };
}

async function readPacked(address: string): Promise<WordBin> {
  const { body } = await request(address);
  if (!body) throw new Error(`${address}: empty`);
  const stream = body.pipeThrough(new DecompressionStream('deflate-raw'));
  return (await new Response(stream).json()) as WordBin;
}
