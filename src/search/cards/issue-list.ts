import { addDays, daysBetween } from './calendar.ts';

/** An issue, as cards tell of it. */
export interface IssueRow {
  /** The day that it is filed under. */
  day: string;
  /** Where its date is estimated: the last day that it may be of, and the date in words. */
  estimated?: { last: string; words: string };
  number?: number;
  /** Its pages, each with the number of its articles. */
  pages: [page: number, articles: number][];
}

/** Issues in the order of their days, written small: what each has more than the one before. */
export interface PackedIssues {
  /** The first day, and from each day to the next. */
  first: string;
  days: number[];
  /** Issue numbers from one to the next; null where there is none. */
  numbers: (number | null)[];
  /** For each issue the articles of its pages in turn; null where a page is missing. */
  pages: (number | null)[][];
  estimated: Record<number, [last: string, words: string]>;
}

/** @param issues in the order of their days */
export function packIssues(issues: readonly IssueRow[]): PackedIssues {
  let day = issues[0]?.day ?? '';
  let number = 0;
  const packed: PackedIssues = { first: day, days: [], numbers: [], pages: [], estimated: {} };
  issues.forEach((issue, at) => {
    packed.days.push(daysBetween(day, issue.day));
    packed.numbers.push(issue.number === undefined ? null : issue.number - number);
    packed.pages.push(slotsOf(issue.pages));
    if (issue.estimated) packed.estimated[at] = [issue.estimated.last, issue.estimated.words];
    day = issue.day;
    number = issue.number ?? number;
  });
  return packed;
}

export function unpackIssues(packed: PackedIssues): IssueRow[] {
  let day = packed.first;
  let number = 0;
  return packed.days.map((days, at) => {
    day = addDays(day, days);
    const more = packed.numbers[at] ?? null;
    number += more ?? 0;
    const [last, words] = packed.estimated[at] ?? [];
    return {
      day,
      ...(last && words && { estimated: { last, words } }),
      ...(more !== null && { number }),
      pages: pagesOf(packed.pages[at] ?? []),
    };
  });
}

/** A year that has issues, with its first and its last. */
export interface YearRow {
  year: string;
  /** Their number. */
  issues: number;
  first: IssueRow;
  last: IssueRow;
}

/** Years in their order, written small. */
export interface PackedYears {
  /** The issues of each year. */
  counts: [year: string, issues: number][];
  /** The first and the last of each. */
  ends: PackedIssues;
}

/** @param issues in the order of their days */
export function packYears(issues: readonly IssueRow[]): PackedYears {
  const years = [...Map.groupBy(issues, ({ day }) => day.slice(0, 4))];
  return {
    counts: years.map(([year, own]) => [year, own.length]),
    ends: packIssues(years.flatMap(([, own]) => [...own.slice(0, 1), ...own.slice(-1)])),
  };
}

export function unpackYears({ counts, ends }: PackedYears): YearRow[] {
  const issues = unpackIssues(ends);
  return counts.flatMap(([year, count], at) => {
    const [first, last] = issues.slice(2 * at);
    return first && last ? [{ year, issues: count, first, last }] : [];
  });
}

function slotsOf(pages: IssueRow['pages']): (number | null)[] {
  const slots: (number | null)[] = [];
  for (const [page, articles] of pages) {
    while (slots.length < page - 1) slots.push(null);
    slots[page - 1] = articles;
  }
  return slots;
}

function pagesOf(slots: readonly (number | null)[]): IssueRow['pages'] {
  return slots.flatMap((articles, at): IssueRow['pages'] =>
    articles === null ? [] : [[at + 1, articles]],
  );
}
