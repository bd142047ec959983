import { articleLinks, readArticlePath } from '../article-links.ts';
import type { Part } from './player.ts';
import { scriptOf } from './script.ts';

/** What a page has to be heard: its own article, or those that it shows or lists, in their order. */
export function findParts(): Part[] {
  const { pathname } = location;
  const article = readArticlePath(pathname) && document.querySelector('main article');
  if (article) {
    const title = article.querySelector('h1')?.textContent.trim() ?? document.title;
    return [{ title, path: pathname, load: () => Promise.resolve(scriptOf(article)) }];
  }
  return articleLinks().map(({ href, title }) => ({
    title,
    path: href,
    load: async () => scriptOf(await fetchPage(href)),
  }));
}

/** @throws when it can't be had */
async function fetchPage(href: string): Promise<Document> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href} can't be had: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
