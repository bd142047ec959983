import { readArticlePath, readIssueDay } from '../article-links.ts';
import { make, makeButton } from '../make.ts';
import { PAGES } from './shell.ts';

/** An issue of which something is kept. */
interface KeptIssue {
  day: string;
  /** Addresses of its pages and articles. */
  paths: string[];
}

const list = document.querySelector<HTMLElement>('#kept-issues');
if (list && 'caches' in window) void listKept(list);

/** Lists the issues that are kept, the latest first, or says that there are none. */
async function listKept(place: HTMLElement): Promise<void> {
  const missed = document.querySelector<HTMLElement>('#offline-missed');
  if (missed && !location.pathname.endsWith('/offline/')) missed.hidden = false;
  const cache = await caches.open(PAGES);
  const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const issues = groupByDay(paths);
  place.replaceChildren(...issues.map(makeRow));
  const none = document.querySelector<HTMLElement>('#kept-none');
  if (none) none.hidden = issues.length > 0;
  const clear = document.querySelector('#kept-clear');
  if (issues.length === 0) {
    clear?.replaceChildren();
    return;
  }
  const forget = makeButton('全部删去', () => {
    void caches.delete(PAGES).then(() => listKept(place));
  });
  clear?.replaceChildren(forget);
}

function groupByDay(paths: readonly string[]): KeptIssue[] {
  const days = Map.groupBy(paths, readIssueDay);
  return [...days]
    .flatMap(([day, own]) => (day === undefined ? [] : [{ day, paths: own }]))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
}

function makeRow({ day, paths }: KeptIssue): HTMLElement {
  const articles = paths.filter((path) => readArticlePath(path));
  const whole = paths.find((path) => path.endsWith(`/issues/${day}/`));
  const page = paths.find((path) => /\/p\d+\/$/.test(path));
  const href = whole ?? page ?? articles[0] ?? paths[0] ?? '';
  const [year, month, date] = day.split('-').map(Number);
  return make(
    'li',
    {},
    make('a', { href }, `${year}年${month}月${date}日`),
    make('span', { class: 'quiet' }, `存有${articles.length}篇`),
  );
}
