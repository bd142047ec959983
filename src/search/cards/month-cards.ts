import { dateInWords, lastDayOf } from './calendar.ts';
import { searchAddress, type Card, type CardLink, type CardTools } from './card.ts';
import { issueLink, nearestLinks } from './issue-cards.ts';
import type { IssueRow, YearRow } from './issue-list.ts';

/** Years or issues that a card names. */
export const MOST_LINKS = 12;

/** The cards of a month of one year. */
export async function monthCards(month: string, tools: CardTools): Promise<Card[]> {
  if (!hasYear(month, tools)) return [await noYearCard(month, tools)];
  const issues = await tools.table.issuesOfYear(month.slice(0, 4));
  const own = issues.filter(({ day }) => day.startsWith(month));
  const title = dateInWords(month);
  if (own.length === 0) {
    const before = issues.findLast(({ day }) => day < month);
    const after = issues.find(({ day }) => day > month);
    const links = nearestLinks(before, after, tools);
    return [{ label: '月份', title, facts: [], note: '档案里没有这个月的报。', links }];
  }
  const filters = { from: `${month}-01`, to: lastDayOf(month) };
  return [
    {
      label: '月份',
      title,
      href: tools.urls.month(month),
      facts: [`${own.length}期`, `${articlesOf(own)}篇`],
      links: [
        ...(own.length <= MOST_LINKS ? own.map((issue) => issueLink(issue, '', tools)) : []),
        { words: '检索这个月的文章', href: searchAddress(tools, { filters }) },
      ],
    },
  ];
}

/** The card of a month of every year. */
export function monthsCard(month: string, issues: readonly IssueRow[], tools: CardTools): Card {
  const months = [...Map.groupBy(issues, ({ day }) => day.slice(0, 7))].reverse();
  const shown = months.slice(0, MOST_LINKS);
  const links = shown.map(([own, all]): CardLink => {
    return { words: dateInWords(own), href: tools.urls.month(own), small: `${all.length}期` };
  });
  return {
    label: '月份',
    title: `${Number(month)}月`,
    facts: months.length > 0 ? [`${months.length}年有报`] : [],
    ...(months.length === 0 && { note: '档案里哪一年都没有这个月的报。' }),
    links: [...links, ...restLink(months, shown, tools)],
  };
}

/** The cards of a year. */
export async function yearCards(year: string, tools: CardTools): Promise<Card[]> {
  if (!hasYear(year, tools)) return [await noYearCard(year, tools)];
  const own = (await tools.table.issuesOfYear(year)).filter(({ day }) => day.startsWith(year));
  return [
    {
      label: '年份',
      title: `${year}年`,
      href: tools.urls.year(year),
      facts: [`${own.length}期`, `${articlesOf(own)}篇`],
      links: [{ words: '检索这一年的文章', href: searchAddress(tools, { filters: { year } }) }],
    },
  ];
}

/** Whether the archive has issues of the year of a date. */
export function hasYear(date: string, { years }: Pick<CardTools, 'years'>): boolean {
  return years.includes(date.slice(0, 4));
}

/** Says that a year is not in the archive, what came out next to it, and which years there are. */
export async function noYearCard(date: string, tools: CardTools): Promise<Card> {
  const years = await tools.table.years();
  const year = date.slice(0, 4);
  const distance = (own: YearRow) => Math.abs(Number(own.year) - Number(year));
  const near = years.toSorted((a, b) => distance(a) - distance(b)).slice(0, MOST_LINKS);
  const before = years.findLast((own) => own.year < year)?.last;
  const after = years.find((own) => own.year > year)?.first;
  const shown = years.filter((own) => near.includes(own)).reverse();
  const links = shown.map(({ year: own, issues }): CardLink => {
    return { words: `${own}年`, href: tools.urls.year(own), small: `${issues}期` };
  });
  return {
    label: '日期',
    title: dateInWords(date),
    facts: [],
    note: `档案里没有${year}年的报。有报的年份：`,
    links: [...links, ...restLink(years, shown, tools), ...nearestLinks(before, after, tools)],
  };
}

/** The link to the other years, where not all are shown. */
export function restLink(
  all: readonly unknown[],
  shown: readonly unknown[],
  { urls }: CardTools,
): CardLink[] {
  return all.length > shown.length ? [{ words: '其他年份', href: urls.issues() }] : [];
}

function articlesOf(issues: readonly IssueRow[]): number {
  return issues.flatMap(({ pages }) => pages).reduce((sum, [, count]) => sum + count, 0);
}
