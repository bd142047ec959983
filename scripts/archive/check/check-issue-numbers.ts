import type { Problem } from '../../terminal/problem.ts';

/** An issue whose masthead gives its running number. */
export interface NumberedIssue {
  /** The dump's file as messages name it. */
  where: string;
  day: string;
  number: number;
}

/**
 * Finds issue numbers that can't be right: with the days the numbers rise, on one day all pages have
 * the same, and no more issues lie between two than there are days.
 *
 * @returns a note for each issue that the most others speak against
 */
export function checkIssueNumbers(issues: readonly NumberedIssue[]): Problem[] {
  const left = issues.toSorted((a, b) => a.day.localeCompare(b.day));
  const notes: Problem[] = [];
  for (;;) {
    const rivals = left.map((issue, i) =>
      left.slice(Math.max(0, i - NEAR), i + 1 + NEAR).filter((other) => contradict(issue, other)),
    );
    const most = Math.max(0, ...rivals.map((all) => all.length));
    if (most === 0) return notes;
    // Of two that contradict each other alone, the number misread is more often the later one.
    const worst = rivals.findLastIndex((all) => all.length === most);
    const [issue] = left.splice(worst, 1);
    const rival = rivals[worst]?.[0];
    if (issue && rival) notes.push(tell(issue, rival));
  }
}

const DAY = 86_400_000;
/** Pages before and after an issue that its number is held against. */
const NEAR = 8;

function contradict(a: NumberedIssue, b: NumberedIssue): boolean {
  const days = (Date.parse(a.day) - Date.parse(b.day)) / DAY;
  const issues = a.number - b.number;
  if (days === 0) return issues !== 0;
  return days > 0 ? issues <= 0 || issues > days : issues >= 0 || issues < days;
}

function tell(issue: NumberedIssue, other: NumberedIssue): Problem {
  return {
    where: issue.where,
    what: `the masthead of ${issue.day} has 总第${issue.number}期, and that of ${other.day} 总第${other.number}期`,
    mend: 'look at both mastheads: a number or a day is misread; a correction with `replace` mends it',
  };
}
