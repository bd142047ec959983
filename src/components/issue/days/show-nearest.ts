import type { ListedDay } from '../../../data/day-list.ts';
import { nearestIssues } from '../../../data/nearest-issues.ts';
import type { createUrls } from '../../../data/urls.ts';
import { dateInWords } from '../../../search/cards/calendar.ts';

type Urls = ReturnType<typeof createUrls>;

/**
 * Says in a place of the page whether the archive has a date, and what is nearest to it.
 *
 * @param asked a day, a month or a year
 * @param days oldest first
 */
export function showNearest(
  place: HTMLElement,
  asked: string,
  days: readonly ListedDay[],
  urls: Urls,
): void {
  const { exact, before, after } = nearestIssues(days, asked);
  const linkTo = (issue: ListedDay | undefined, label: string) =>
    issue
      ? [makeLink(`${label}${issue.words ?? dateInWords(issue.day)}`, urls.issue(issue.day))]
      : [];
  const words = exact ? '这一期在档案里：' : `${dateInWords(asked)}没有报入档。`;
  const links = exact
    ? linkTo(exact, '')
    : [...linkTo(before, '前一期：'), ...linkTo(after, '后一期：')];
  place.replaceChildren(words, ...links.flatMap((link) => [' ', link]));
}

function makeLink(words: string, href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = words;
  return link;
}
