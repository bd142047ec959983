import { authorsByRole } from '../data/authors.ts';
import { kickerToSet } from '../data/headline.ts';
import type { ArticleMeta } from '../data/load/meta.ts';
import { escapeXml } from './escape-xml.ts';

/**
 * An article as a chapter: its headline with all parts, byline, text and address.
 *
 * @param body its text as HTML
 * @param source its address
 */
export function printChapter(article: ArticleMeta, body: string, source: string): string {
  const { column, kicker, title, subtitle, authors, editorsNote, continuedTo } = article;
  const line = (name: string, text: string | undefined) =>
    text ? `<p class="${name}">${escapeXml(text)}</p>` : '';
  const byline = authorsByRole(authors)
    .map(({ role, names }) => `${role} ${names.join(' ')}`)
    .join('　');
  return [
    line('column', column),
    line('kicker', kicker && kickerToSet(kicker)),
    `<h1>${escapeXml(title)}</h1>`,
    line('subtitle', subtitle),
    line('byline', byline),
    line('note', editorsNote && `编者按　${editorsNote}`),
    toXhtml(body),
    line('turn', continuedTo === undefined ? undefined : `下转第${continuedTo}版`),
    `<p class="source"><a href="${escapeXml(source)}">本篇在档案里的地址</a></p>`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** The few elements of HTML that have no end must have one in XML. */
function toXhtml(html: string): string {
  return html.replace(/<(br|hr)>/g, '<$1/>').replaceAll('&nbsp;', '&#160;');
}
