import { articleLinks, readArticlePath } from '../article-links.ts';
import { browserStorage } from '../browser-storage.ts';
import { make } from '../make.ts';
import { readPlaces } from './kept-progress.ts';

const READ = 'is-read';

/** Shows on a page that lists an issue which of its articles were read, and leads on to the next. */
export function showProgress(day: string): void {
  const read = readPlaces(browserStorage(), day);
  if (read.size === 0) return;
  markRead(day, read);
  const line = document.querySelector<HTMLElement>('[data-progress]');
  const articles = articleLinks();
  const first = articles.findIndex(({ place }) => !read.has(place));
  const done = articles.filter(({ place }) => read.has(place)).length;
  const next = articles[first];
  if (!line || done === 0) return;
  if (next) {
    const words = `读过${done}篇，共${articles.length}篇　`;
    line.replaceChildren(words, make('a', { href: next.href }, `接着读第${first + 1}篇`));
  } else {
    line.textContent = `${articles.length}篇都读完了`;
  }
  line.hidden = false;
}

function markRead(day: string, read: ReadonlySet<string>): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.page-contents a[href]')) {
    const at = readArticlePath(link.pathname);
    if (at?.day !== day || !read.has(at.place) || link.classList.contains(READ)) continue;
    link.classList.add(READ);
    (link.querySelector('.contents-title') ?? link).after(
      make('span', { class: 'read-mark' }, '读过'),
    );
  }
}
