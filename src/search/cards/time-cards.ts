import { dateInWords } from './calendar.ts';
import type { Card, CardTools } from './card.ts';
import { issueCard, issueLink, nearestLinks } from './issue-cards.ts';
import type { IssueRow } from './issue-list.ts';
import { lunarInWords, solarDayOf } from './lunar.ts';
import {
  hasYear,
  MOST_LINKS,
  monthCards,
  monthsCard,
  noYearCard,
  restLink,
  yearCards,
} from './month-cards.ts';
import type { When } from './when.ts';

/** The cards of a time: its issue or page, its month or year; or that there is none, and what is near. */
export async function timeCards(
  when: When,
  page: number | undefined,
  tools: CardTools,
): Promise<Card[]> {
  switch (when.kind) {
    case 'day':
      return dayCards(when.day, page, tools);
    case 'lunar':
      return lunarCards(when, page, tools);
    case 'day-of-years': {
      const all = await tools.table.issuesOfMonth(when.date.slice(0, 2));
      const own = all.filter(({ day }) => day.slice(5) === when.date);
      return [
        manyCard(dateInWords(`2000-${when.date}`).slice(5), own, nearDates(all, when.date), tools),
      ];
    }
    case 'month':
      return monthCards(when.month, tools);
    case 'month-of-years':
      return [monthsCard(when.month, await tools.table.issuesOfMonth(when.month), tools)];
    case 'year':
      return yearCards(when.year, tools);
    default:
      return when satisfies never;
  }
}

async function dayCards(day: string, page: number | undefined, tools: CardTools): Promise<Card[]> {
  if (!hasYear(day, tools)) return [await noYearCard(day, tools)];
  const issues = await tools.table.issuesOfYear(day.slice(0, 4));
  const exact = issues.find((issue) => issue.day === day);
  if (exact) return [issueCard(exact, page, tools)];
  const about = issues.filter(
    ({ estimated, day: first }) => first < day && day <= (estimated?.last ?? ''),
  );
  const before = issues.findLast((issue) => issue.day < day && !about.includes(issue));
  const after = issues.find((issue) => issue.day > day);
  return [
    {
      label: '日期',
      title: dateInWords(day),
      facts: [],
      note: '档案里没有这一天的报。',
      links: [
        ...about.map((issue) => issueLink(issue, '可能是这一期', tools)),
        ...nearestLinks(before, after, tools),
      ],
    },
  ];
}

async function lunarCards(
  { year, day }: Extract<When, { kind: 'lunar' }>,
  page: number | undefined,
  tools: CardTools,
): Promise<Card[]> {
  const days = (year === undefined ? tools.years.map(Number) : [year])
    // The last day of a Chinese year is in the year after.
    .flatMap((known) => (year === undefined && day.month > 10 ? [known - 1, known] : [known]))
    .map((known) => solarDayOf(known, day))
    .filter((known) => known !== undefined);
  const [only] = days;
  if (year !== undefined) return only === undefined ? [] : dayCards(only, page, tools);
  const months = [...new Set(days.map((known) => known.slice(5, 7)))];
  const issues = (
    await Promise.all(months.map((month) => tools.table.issuesOfMonth(month)))
  ).flat();
  const own = issues.filter((issue) => days.includes(issue.day)).sort(byDay);
  return own.length > 0 ? [manyCard(lunarInWords(day), own, [], tools)] : [];
}

/** The card of a day that several years have. */
function manyCard(
  title: string,
  own: readonly IssueRow[],
  near: readonly IssueRow[],
  tools: CardTools,
): Card {
  const [only] = own;
  if (only && own.length === 1) return issueCard(only, undefined, tools);
  const shown = own.toReversed().slice(0, MOST_LINKS);
  return {
    label: '日期',
    title,
    facts: own.length > 0 ? [`${own.length}年有报`] : [],
    ...(own.length === 0 && { note: '档案里哪一年都没有这一天的报。' }),
    links:
      own.length > 0
        ? [...shown.map((issue) => issueLink(issue, '', tools)), ...restLink(own, shown, tools)]
        : near.map((issue) => issueLink(issue, '相近', tools)),
  };
}

/** The issues whose dates in the year are next to one, newest first. */
function nearDates(issues: readonly IssueRow[], date: string): IssueRow[] {
  const distance = ({ day }: IssueRow) => Math.abs(Number(day.slice(8)) - Number(date.slice(3)));
  return issues
    .toSorted((a, b) => distance(a) - distance(b) || (a.day < b.day ? 1 : -1))
    .slice(0, 3);
}

function byDay(a: IssueRow, b: IssueRow): number {
  return a.day < b.day ? -1 : 1;
}
