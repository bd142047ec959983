import { RELATED_VERSION, relatedFiles, type RelatedManifest } from './manifest.ts';
import { openPagefind } from './open-pagefind.ts';
import type { PagefindInstance, PagefindScript } from './pagefind.ts';
import { binOf, vocabularyOf, type Vocabulary, type WordBin } from './vocabulary.ts';

/** The tier's files, each fetched when it is first needed. */
export interface RelatedFiles {
  manifest: RelatedManifest;
  /** The words that a question may be cut into. @param text folded */
  vocabularyFor(text: string): Promise<Vocabulary>;
  pagefind(): Promise<PagefindInstance>;
}

const HAN = /\p{Script=Han}/gu;

/**
 * Opens the tier: reads the file that names all others, and lets Pagefind start meanwhile.
 *
 * @param folder address of the tier's folder, with a trailing slash
 * @param load gives Pagefind's script at an address
 * @throws when a file cannot be had, or was written by another version
 */
export async function openRelated(
  folder: string,
  load: (address: string) => Promise<PagefindScript> = loadScript,
): Promise<RelatedFiles> {
  const manifest = (await (
    await request(folder + relatedFiles.manifest, 'no-cache')
  ).json()) as RelatedManifest;
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
    vocabularyFor: async (text) => {
      const wanted = new Set(
        Array.from(text.matchAll(HAN), ([one]) => binOf(one, manifest.words.length)),
      );
      return vocabularyOf(await Promise.all([...wanted].map(readBin)), manifest.counted);
    },
    pagefind: () => starting,
  };
}

async function loadScript(address: string): Promise<PagefindScript> {
  return (await import(/* @vite-ignore */ address)) as PagefindScript;
}

async function request(address: string, cache: RequestCache): Promise<Response> {
  const answer = await fetch(address, { cache });
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${answer.statusText}`);
  return answer;
}

async function readPacked(address: string): Promise<WordBin> {
  const { body } = await request(address, 'default');
  if (!body) throw new Error(`${address}: empty`);
  const stream = body.pipeThrough(new DecompressionStream('deflate-raw'));
  return (await new Response(stream).json()) as WordBin;
}
