import type { Draft } from '../model/draft.ts';
import type { Head } from '../model/item.ts';
import type { GapItem } from '../model/sequence.ts';
import { MASSES } from '../text/bounds.ts';
import { lettersOf } from '../text/letters-of.ts';
import { headsOf, headText } from './heads-of.ts';

/** A headline has no more lines; what has more is a list, not a headline. */
const MOST_LINES = 6;
/** A headline that nothing marks has no fewer letters. */
const LEAST_LETTERS = 4;
/** `平湖发布`: what official news accounts are called, which papers promote at a page's foot. */
const ACCOUNT = /^\p{Script=Han}{2,3}发布$/u;
/** Blocks of plain text that stand together are one headline; more of them are several. */
const MOST_BLOCKS = 3;

/** What has more headlines without any body is a list or a table, and no page of headlines. */
const MOST_HEADLINES = MASSES;

/** An article of which a page has the headline alone. */
export function bodilessDraft(heads: readonly Head[]): Draft {
  const empty = { logos: [], bylines: [], credits: [], notes: [], parts: [] };
  return { heads, ...empty, margin: 0 };
}

/**
 * Cuts headline blocks that stand together into headlines: one marked as a heading of the level of
 * one before it begins anew, and so does each of many plain ones.
 *
 * @returns the blocks of each headline; what is too long or too short is left out, and all of a list
 */
export function cutHeadlines(heads: readonly Head[]): Head[][] {
  const groups: Head[][] = [];
  const many = heads.length > MOST_BLOCKS;
  for (const head of heads.filter(({ lines }) => lines.length <= MOST_LINES)) {
    const group = groups.at(-1);
    const again = group?.some(({ level }) => level > 0 && level === head.level);
    if (!group || again || group.length >= MOST_BLOCKS || (many && head.level === 0)) {
      groups.push([head]);
    } else {
      group.push(head);
    }
  }
  return groups.length > MOST_HEADLINES ? [] : groups.filter(saysEnough);
}

/** A scrap of a few letters or an account's name is a headline only where it is marked as one. */
function saysEnough(heads: readonly Head[]): boolean {
  const letters = lettersOf(heads.map(headText).join(''));
  const says = letters.length >= LEAST_LETTERS && !ACCOUNT.test(letters);
  return says || heads.some(({ level }) => level > 0);
}

/**
 * The articles of a page without any body text: each headline is one, with the bylines, credits and
 * notes that follow it.
 */
export function readHeadlinesAlone(items: readonly GapItem[]): Draft[] {
  const headlines = cutHeadlines(headsOf(items));
  // A note is printed even where nothing else is.
  if (headlines.length === 0 && items.some(({ kind }) => kind === 'note')) headlines.push([]);
  let at = 0;
  const theirs = headlines.map((): GapItem[] => []);
  for (const item of items) {
    while ((headlines[at + 1]?.[0]?.number ?? Infinity) <= item.number) at++;
    theirs[at]?.push(item);
  }
  return headlines.map((heads, i) => ({
    ...bodilessDraft(heads),
    logos: (theirs[i] ?? []).filter((item) => item.kind === 'head').filter(({ logo }) => logo),
    bylines: (theirs[i] ?? []).filter((item) => item.kind === 'byline'),
    credits: (theirs[i] ?? []).filter((item) => item.kind === 'credit'),
    notes: (theirs[i] ?? []).filter((item) => item.kind === 'note'),
  }));
}
