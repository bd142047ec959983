import { articleLinks, readArticlePath } from '../article-links.ts';
import { loadSheet } from '../load-sheet.ts';
import { make, makeButton } from '../make.ts';
import sheet from './elder.css?url';

/** What the keys of 长者版 lead to. */
export interface ElderActions {
  /** Addresses of the front page and the search. */
  home: string;
  search: string;
  /** Reads aloud what the page holds, or pauses; nothing where the browser can't speak. */
  listen: (() => void) | undefined;
  /** Addresses of articles that were read. */
  isRead(href: string): boolean;
  leave(): void;
}

/** Puts up the three keys 读 听 找, and the way back. @returns what takes them down again */
export async function showElder(actions: ElderActions): Promise<() => void> {
  await loadSheet(sheet);
  const [href, words] = toRead(actions);
  const read = make('a', { href }, '读', make('small', {}, words));
  const search = make('a', { href: actions.search }, '找', make('small', {}, '旧报、人名'));
  const { listen } = actions;
  const hear = listen && makeButton('听', listen);
  hear?.append(make('small', {}, readArticlePath(location.pathname) ? '这一篇' : '整张报'));
  const keys = make('nav', { class: 'elder-keys', 'aria-label': '长者版' });
  keys.append(...[read, hear, search].filter((key) => key !== undefined));
  const out = makeButton('退出长者版', actions.leave, { class: 'elder-out' });
  document.body.append(keys);
  const masthead = document.querySelector('.masthead');
  if (masthead) masthead.prepend(out);
  else document.querySelector('.running-head-row')?.append(out);
  return () => {
    keys.remove();
    out.remove();
  };
}

/** The next thing to read: of an article the next one, of a page the first that was not read. */
function toRead({ home, isRead }: ElderActions): [href: string, words: string] {
  if (readArticlePath(location.pathname)) {
    const next = document.querySelector<HTMLLinkElement>('link[rel="next"]');
    if (next) return [next.href, '下一篇'];
    return [location.pathname.replace(/[^/]+\/[^/]+\/$/, ''), '回到本期'];
  }
  const articles = articleLinks();
  const [first] = articles;
  const unread = articles.find((article) => !isRead(article.href));
  if (unread) return [unread.href, unread === first ? '从头读' : '接着读'];
  return first ? [first.href, '再读一遍'] : [home, '最新一期'];
}
