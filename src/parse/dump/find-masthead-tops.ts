import type { Masthead } from '../../schema/ledger.ts';
import { readMasthead } from '../signs/read-masthead.ts';
import { FEW } from '../text/bounds.ts';
import type { Line } from '../text/line.ts';

/** The first masthead of a dump stands among so many lines of text; else it tells of no top. */
const TOP = FEW;
/** So many lines of text may stand between the lines of one masthead: its logo, or what OCR made of it. */
const BETWEEN = 2;
/** Characters; less is no page: a footer that spilled over, or two mastheads at the top of one. */
export const LEAST_PAGE = 100;
/** Characters; a longer line is a sentence. */
const LONGEST = 60;
/** A heading right above a masthead is the paper's logo: a headline has its text below it. */
const HEADING = /^#{1,6}\s/;

/** A masthead in the middle of a dump, as lines of its text. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly says: Masthead;
}

/**
 * Finds the lines of a dump with which another printed page begins, by its mastheads: each states a
 * day and a page (the front page by the number of the issue), and one page states no two of them.
 *
 * @returns the first line of each page but the first; empty where the mastheads don't tell
 */
export function findMastheadTops(lines: readonly Line[]): ReadonlySet<Line> {
  const printed = lines.filter((line) => line.text.text !== '');
  const [first, ...others] = mastheadsOf(printed).filter(({ says }) => pageOf(says) !== undefined);
  const tops = new Set<Line>();
  if (!first || first.from >= TOP) return tops;
  const lengths = sumsOf(printed);
  const lengthTo = (line: number): number => lengths[line] ?? 0;
  let { from: top, says: before } = first;
  for (const { from, says } of others) {
    // Two at one top are one page's, misread or not.
    if (lengthTo(from) - lengthTo(top) < LEAST_PAGE) continue;
    if (pageOf(says) === pageOf(before) && says.date === before.date) continue;
    const head = printed[HEADING.test(printed[from - 1]?.text.text ?? '') ? from - 1 : from];
    if (head) tops.add(head);
    [top, before] = [from, says];
  }
  return tops;
}

/** How many characters stand before each line. */
function sumsOf(lines: readonly Line[]): number[] {
  let sum = 0;
  return lines.map(({ text }) => (sum += text.text.length) - text.text.length);
}

/** Page of a masthead that also states a day. */
function pageOf({ date, page, issueNumber }: Masthead): number | undefined {
  if (date === undefined) return undefined;
  return page ?? (issueNumber === undefined ? undefined : 1);
}

function mastheadsOf(printed: readonly Line[]): Place[] {
  const places: Place[] = [];
  for (const [i, { text }] of printed.entries()) {
    const says = text.text.length > LONGEST ? undefined : readMasthead(text.text);
    if (!says) continue;
    const last = places.at(-1);
    const isSame = last !== undefined && i - last.to <= BETWEEN + 1 && agree(last.says, says);
    if (isSame) places.splice(-1, 1, { ...last, to: i, says: { ...says, ...last.says } });
    else places.push({ from: i, to: i, says });
  }
  return places;
}

/** Whether two lines may stand in one masthead. */
function agree(a: Masthead, b: Masthead): boolean {
  return (a.date ?? b.date) === (b.date ?? a.date) && (a.page ?? b.page) === (b.page ?? a.page);
}
