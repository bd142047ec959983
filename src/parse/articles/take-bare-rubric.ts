import type { Draft } from '../model/draft.ts';
import type { Head } from '../model/item.ts';
import { hasRubricForm } from '../signs/has-rubric-form.ts';
import { SUBTITLE } from '../signs/headline-words.ts';
import { pairsOf } from '../text/likeness.ts';
import { widthOf } from '../text/width-of.ts';
import { runText } from './run-facts.ts';

/** `凡人微光`, `第1评论`: a name as a rubric may have it, of letters and figures alone. */
const NAME = /^[\p{Script=Han}\d]{3,6}$/u;
/** As much wider is the line below that is no half of the same title. */
const MUCH_WIDER = 1.5;
/** Characters of each half of a headline of two, at least. */
const LEAST_HALF = 4;
/** A subtitle below a title as short as a name has more squares. */
const SUBTITLE_WIDTH = 14;

/**
 * Takes a rubric that no mark tells off the top of a headline block. A kicker is not so
 * short; a title so short has one subtitle below it, long and in one stretch, and shares words with its
 * body.
 *
 * @returns the draft with the name among its logos, or as it was
 */
export function takeBareRubric(draft: Draft): Draft {
  const [first, ...others] = draft.heads;
  const [name, ...below] = first?.lines ?? [];
  const rest = [...below, ...others.flatMap((head) => head.lines)].map((line) => line.text);
  const [next] = rest;
  if (!first || !name || next === undefined || draft.logos.length > 0) return draft;
  if (!NAME.test(name.text) || !hasRubricForm(name.text) || SUBTITLE.test(next)) return draft;
  // Lines of like width are the halves of one title.
  if (widthOf(next) < MUCH_WIDER * widthOf(name.text)) return draft;
  const foreign =
    rest.length === 1 && widthOf(next) <= SUBTITLE_WIDTH && !sharesWords(name.text, draft);
  if (rest.length === 1 && !isParallel(next) && !foreign) return draft;
  const rested = { ...first, lines: below, ...(first.shares && { shares: first.shares.slice(1) }) };
  const heads = below.length > 0 ? [rested, ...others] : others;
  return { ...draft, heads, logos: [toLogo(first)] };
}

/** `一曲钹子书 唱响崇明岛`: a headline of two halves, of as many characters. */
function isParallel(text: string): boolean {
  const [one = '', two = '', ...more] = text.trim().split(/\s+/u);
  return more.length === 0 && one.length >= LEAST_HALF && one.length === two.length;
}

function toLogo(head: Head): Head {
  return { ...head, lines: head.lines.slice(0, 1), logo: true };
}

function sharesWords(name: string, { parts }: Draft): boolean {
  const body = pairsOf(parts.map((part) => runText(part.run)).join(''));
  return [...pairsOf(name)].some((pair) => body.has(pair));
}
