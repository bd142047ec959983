import { authorsByRole } from './authors.ts';
import type { FeedItem } from './feed.ts';
import { escapeHtml } from './typeset/escape-html.ts';

/** A feed of one 版块 or 栏目, by RFC 4287. */
export interface AtomFeed {
  title: string;
  /** Absolute addresses: of the list that it follows, and its own. */
  page: string;
  self: string;
  /** The paper, which answers for what has no author. */
  author: string;
  lang: string;
  items: readonly (FeedItem & { url: string })[];
}

/** What no XML may hold, escaped or not. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** An empty list has changed since no day that one could tell. */
const NEVER = '1970-01-01T00:00:00Z';

/** Prints a feed. An article of an estimated day has no day of publication, only one of filing. */
export function printAtom({ title, page, self, author, lang, items }: AtomFeed): string {
  const updated = items[0] ? dayOf(items[0]) : NEVER;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(lang)}">`,
    element('id', self),
    element('title', title),
    element('updated', updated),
    `<author>${element('name', author)}</author>`,
    link('alternate', 'text/html', page),
    link('self', 'application/atom+xml', self),
    ...items.map(entry),
    '</feed>',
    '',
  ].join('\n');
}

function entry(item: AtomFeed['items'][number]): string {
  const { article, date, summary, url } = item;
  const people = authorsByRole(article.authors).flatMap(({ names }) => names);
  return [
    '<entry>',
    element('id', url),
    element('title', article.title),
    element('updated', dayOf(item)),
    ...(date.estimated ? [] : [element('published', dayOf(item))]),
    ...[...new Set(people)].map((name) => `<author>${element('name', name)}</author>`),
    link('alternate', 'text/html', url),
    ...[article.section, ...(article.column ? [article.column] : [])].map(
      (term) => `<category term="${xml(term)}"/>`,
    ),
    element('summary', summary),
    '</entry>',
  ].join('\n');
}

/** Half past six in the morning, when the paper is out. */
function dayOf({ date }: FeedItem): string {
  return `${date.first}T06:30:00+08:00`;
}

function link(rel: string, type: string, href: string): string {
  return `<link rel="${rel}" type="${type}" href="${xml(href)}"/>`;
}

function element(name: string, text: string): string {
  return `<${name}>${xml(text)}</${name}>`;
}

function xml(text: string): string {
  return escapeHtml(text.replace(FORBIDDEN, ''));
}
