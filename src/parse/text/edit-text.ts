import { diffChars } from 'diff';
import { dumpOffset } from './additions.ts';
import { slice, SUPPLIED, type Located } from './located.ts';

/** A stretch of an edited text: kept as it was, or in words that are not placed yet. */
export type EditPiece =
  | { readonly kind: 'kept'; readonly text: Located }
  /** `behind` is the offset in the dump behind which the words stand. */
  | { readonly kind: 'new'; readonly words: string; readonly behind: number };

/** What an edit keeps, brings and takes away. */
export interface Edit {
  readonly pieces: readonly EditPiece[];
  readonly removed: readonly Located[];
}

/** Texts that differ in more characters are two texts, and none of the one is kept in the other. */
const MOST_CHANGES = 500;
/** Of the shorter of two texts that are one text, as much is in both. */
const LEAST_LIKE = 0.5;
/** What two texts have in common by chance: fewer characters between two changes. */
const CHANCE = 2;

/**
 * Tells what of a text an editor's wording keeps, so that only what is new is his.
 *
 * @param old the text as it stood
 * @param words the text as it shall read
 * @param behind where new words stand of a text that has no place in the dump
 */
export function editText(old: Located, words: string, behind: number): Edit {
  const pieces: EditPiece[] = [];
  const removed: Located[] = [];
  const first = old.at.find((place) => place !== SUPPLIED) ?? behind;
  let from = 0;
  let last = dumpOffset(first);
  for (const { kind, value } of changesBetween(old.text, words)) {
    if (kind === 'new') {
      pieces.push({ kind, words: value, behind: last });
      continue;
    }
    const text = slice(old, from, from + value.length);
    from += value.length;
    last = dumpOffset(text.at.findLast((place) => place !== SUPPLIED) ?? last);
    if (kind === 'kept') pieces.push({ kind, text });
    else removed.push(text);
  }
  return { pieces, removed };
}

interface Change {
  readonly kind: 'kept' | 'new' | 'removed';
  readonly value: string;
}

/**
 * The changes that make one text of another, without likenesses that are there by chance. What both
 * begin and end with is the same text, which a shortest list of changes may cut up.
 */
function changesBetween(old: string, words: string): Change[] {
  const head = commonHead([...old], [...words]);
  const [rest, other] = [old.slice(head), words.slice(head)];
  const tail = commonHead([...rest].reverse(), [...other].reverse());
  const changes: Change[] = [
    { kind: 'kept', value: old.slice(0, head) },
    ...changesOf(rest.slice(0, rest.length - tail), other.slice(0, other.length - tail)),
    { kind: 'kept', value: rest.slice(rest.length - tail) },
  ];
  const kept = changes.filter(({ kind }) => kind === 'kept').map(({ value }) => value);
  const isLike = kept.join('').length >= LEAST_LIKE * Math.min(old.length, words.length);
  const all = isLike ? changes : anew(old, words);
  return all.filter(({ value }) => value !== '');
}

/** Length of what two texts begin with, in UTF-16 units. */
function commonHead(one: readonly string[], other: readonly string[]): number {
  const end = one.findIndex((character, i) => character !== other[i]);
  return one.slice(0, end < 0 ? one.length : end).join('').length;
}

function changesOf(old: string, words: string): Change[] {
  const all = diffChars(old, words, { maxEditLength: MOST_CHANGES });
  if (!all) return anew(old, words);
  return all.flatMap(({ value, added, removed }): Change[] => {
    if (added) return [{ kind: 'new', value }];
    return removed || value.length >= CHANCE
      ? [{ kind: removed ? 'removed' : 'kept', value }]
      : anew(value, value);
  });
}

function anew(old: string, words: string): Change[] {
  return [
    { kind: 'removed', value: old },
    { kind: 'new', value: words },
  ];
}
