import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { placeShard } from '../../index-build/place-shard.ts';
import { readScript } from '../../index-build/read-script.ts';
import type { SearchableArchive } from '../../../schema/search-document.ts';
import { groupMonths } from '../../index-build/shards.ts';
import { LANGUAGE } from '../language.ts';
import {
  RELATED_FOLDER,
  RELATED_VERSION,
  relatedFiles,
  type Bundle,
  type RelatedManifest,
} from '../manifest.ts';
import { digest, digestFolder } from '../../index-build/digest.ts';
import { CACHED, keptBundle, makeBundle, type MadeBundle } from './make-bundle.ts';
import { runPagefind } from './run-pagefind.ts';
import { writeRelatedWords } from './write-words.ts';

export interface RelatedOptions {
  archive: SearchableArchive;
  /** Folder of the built site. */
  site: string;
  /** Where bundles are kept from one build to the next; nothing else may lie there. */
  cache: string;
}

/** What was done. */
export interface RelatedSummary {
  articles: number;
  /** Names of the shards that were made anew, and of those that were as before. */
  made: string[];
  kept: string[];
}

/**
 * Writes the index of words, by Pagefind, into the built site: a bundle for each shard of the
 * exact search, and the words that questions are cut into. A shard whose articles are as they were
 * is not made again.
 *
 * @throws when a file of the archive is not as its schema wants it, or Pagefind cannot be run
 */
export async function buildRelated({
  archive,
  site,
  cache,
}: RelatedOptions): Promise<RelatedSummary> {
  const { script, tables } = readScript();
  const variants = [...tables.variants].flat().join('');
  const pagefind = await versionOfPagefind();
  const summary: RelatedSummary = { articles: 0, made: [], kept: [] };
  const bundles: { name: string; folder: string; made: MadeBundle }[] = [];
  for (const group of groupMonths(await archive.listMonths())) {
    const source = await archive.read(group.months);
    if (source.size === 0) continue;
    const name = group.name.replace('–', '-');
    const state = digest([String(RELATED_VERSION), pagefind, variants, ...source.parts()]);
    const folder = join(cache, `${name}-${state}`);
    const kept = await keptBundle(folder);
    const made = kept ?? (await makeBundle(source, script.fold, folder));
    summary.articles += made.articles;
    summary[kept ? 'kept' : 'made'].push(group.name);
    bundles.push({ name: group.name, folder, made });
  }
  const engine = join(cache, `engine-${digest([String(RELATED_VERSION), pagefind])}`);
  const own = (await keptBundle(engine)) ?? (await makeEngine(engine));
  const dir = join(site, RELATED_FOLDER);
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  const place = async (folder: string, name: string, { state, meta }: MadeBundle) => {
    const to = `${name.replace('–', '-')}-${state}`;
    await placeShard(join(folder, CACHED.files), join(dir, to), () => true);
    return { folder: to, meta };
  };
  const placed: Bundle[] = [];
  for (const { name, folder, made } of bundles) {
    placed.push({ name, articles: made.articles, ...(await place(folder, name, made)) });
  }
  const words = bundles.map(({ folder }) => join(folder, CACHED.words));
  const manifest: RelatedManifest = {
    version: RELATED_VERSION,
    engine: await place(engine, 'engine', own),
    bundles: placed,
    ...(await writeRelatedWords(words, summary.articles, script.fold, dir)),
  };
  await writeFile(join(dir, relatedFiles.manifest), JSON.stringify(manifest));
  await forgetOthers(cache, [engine, ...bundles.map(({ folder }) => folder)]);
  return summary;
}

/**
 * Makes the index of nothing that Pagefind is started with; all others are merged into it. One that is
 * merged may be told its language, and the first takes that of the page, in which Pagefind would cut
 * the question's words anew.
 */
async function makeEngine(folder: string): Promise<MadeBundle> {
  const files = join(folder, CACHED.files);
  await rm(folder, { recursive: true, force: true });
  await mkdir(files, { recursive: true });
  const nothing = { url: '', content: 'pagefind', language: LANGUAGE, meta: {}, filters: {} };
  const meta = await runPagefind([nothing], files, true);
  const made = { meta, state: await digestFolder(files), articles: 0 };
  await writeFile(join(folder, CACHED.bundle), JSON.stringify(made));
  return made;
}

/** Removes from the cache what this build did not use. */
async function forgetOthers(cache: string, used: readonly string[]): Promise<void> {
  const old = (await readdir(cache)).map((name) => join(cache, name));
  const unused = old.filter((path) => !used.includes(path));
  await Promise.all(unused.map((path) => rm(path, { recursive: true, force: true })));
}

async function versionOfPagefind(): Promise<string> {
  const file = new URL('../package.json', import.meta.resolve('pagefind'));
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
}
