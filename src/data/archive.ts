import { getCollection } from 'astro:content';
import { groupIssues, type Archive } from './issues.ts';
import { learnStanding } from './standing.ts';

let loading: Promise<Archive> | undefined;

/** The whole archive as light metadata, read once a build. This is the only door to the content. */
export function loadArchive(): Promise<Archive> {
  loading ??= readArchive();
  return loading;
}

async function readArchive(): Promise<Archive> {
  const [articles, pages] = await Promise.all([getCollection('articles'), getCollection('pages')]);
  const archive = groupIssues(
    articles.map((entry) => entry.data),
    pages.map((entry) => entry.data),
  );
  learnStanding(archive.issues);
  return archive;
}
