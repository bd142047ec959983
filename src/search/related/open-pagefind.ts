import { LANGUAGE } from './language.ts';
import { relatedFiles, type RelatedManifest } from './manifest.ts';
import type { PagefindInstance, PagefindScript } from './pagefind.ts';
import { request } from './request.ts';

/**
 * How Pagefind weighs a word. A headline says what an article is about; long articles are not to lose
 * to short ones that say a word by the way.
 */
const RANKING = {
  metaWeights: { title: 3, column: 1, section: 0, date: 0, page: 0, day: 0, authors: 1 },
};
/** The files are named by what they hold; this keeps Pagefind from asking for them anew each time. */
const UNCHANGING = { metaCacheTag: '' };

/**
 * Starts Pagefind with the bundles of all shards, in the page itself: without a worker, it needs
 * nothing of the page's policy but to run WebAssembly.
 *
 * @param folder address of the tier's folder, with a trailing slash
 * @param load gives the script at an address
 * @throws when a file cannot be had
 */
export async function openPagefind(
  { engine, bundles }: RelatedManifest,
  folder: string,
  load: (address: string) => Promise<PagefindScript>,
): Promise<PagefindInstance> {
  // Pagefind asks for one file after another, and for those of the shards when its program runs.
  const early = [
    relatedFiles.program(engine.folder),
    ...[engine, ...bundles].flatMap((one) => [
      relatedFiles.entry(one.folder) + '?ts=',
      relatedFiles.meta(one.folder, one.meta),
    ]),
  ];
  const [script] = await Promise.all([
    load(folder + relatedFiles.script(engine.folder)),
    ...early.map((name) => fetchAhead(folder + name)),
  ]);
  const instance = script.createInstance({
    ...{ basePath: `${folder}${engine.folder}/`, noWorker: true, ...UNCHANGING },
  });
  await instance.init();
  await Promise.all(
    bundles.map((bundle) =>
      instance.mergeIndex(`${folder}${bundle.folder}/`, {
        ...{ language: LANGUAGE, ranking: RANKING, ...UNCHANGING },
      }),
    ),
  );
  return instance;
}

/** Puts a file into the browser's cache. */
async function fetchAhead(address: string): Promise<void> {
  await (await request(address)).arrayBuffer();
}
