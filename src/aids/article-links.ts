/** `…/issues/2025-08-27/p1/23/`: an article's address, and within it the day and the place. */
const ARTICLE = /\/issues\/(\d{4}-\d{2}-\d{2})\/(p\d+\/\d+(?:-\d+)?)\/$/;
/** `…/issues/2025-08-27/`, with what may follow. */
const ISSUE = /\/issues\/(\d{4}-\d{2}-\d{2})\//;

/** Where an article stands. */
export interface ArticlePlace {
  /** Day of its issue. */
  day: string;
  /** Its place there, `p1/23`. */
  place: string;
}

/** Reads an article's address; nothing where it is another page's. */
export function readArticlePath(path: string): ArticlePlace | undefined {
  const [, day, place] = ARTICLE.exec(path) ?? [];
  return day && place ? { day, place } : undefined;
}

/** Day of the issue that an address belongs to. */
export function readIssueDay(path: string): string | undefined {
  return ISSUE.exec(path)?.[1];
}

/** A link to an article. */
export interface ArticleLink extends ArticlePlace {
  href: string;
  title: string;
}

/**
 * The articles that a page shows or lists, each once: in the order of its table of contents, or else
 * of the page. What leads to other articles beside the text counts not.
 */
export function articleLinks(root: ParentNode = document): ArticleLink[] {
  const contents = root.querySelectorAll<HTMLAnchorElement>('main .page-contents a[href]');
  const links =
    contents.length > 0
      ? [...contents]
      : [...root.querySelectorAll<HTMLAnchorElement>('main :is(h2, h3, .headline) a[href]')];
  const days = links.flatMap((link) => readArticlePath(link.pathname)?.day ?? []);
  const found = new Map<string, ArticleLink>();
  for (const link of links) {
    const at = readArticlePath(link.pathname);
    // A front page shows one issue, and below it lists others.
    if (!at || at.day !== days[0] || found.has(at.place)) continue;
    const title = (link.querySelector('.contents-title') ?? link).textContent.trim();
    found.set(at.place, { ...at, href: link.pathname, title });
  }
  return [...found.values()];
}
