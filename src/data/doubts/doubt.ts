import type { Field } from '../../schema/entry.ts';
import type { WordMark } from '../mark-words.ts';
import type { BlockSpan } from '../places/place-words.ts';
import type { Readings } from './readings.ts';

/** A part of an article above its body, which is doubted as a whole. */
export type HeadPart = Extract<Field, 'title' | 'kicker' | 'subtitle' | 'column' | 'authors'>;

/** What a doubt is about: a part of the head, words of the body, or the article as a whole. */
export type DoubtPlace =
  { kind: 'head'; part: HeadPart } | ({ kind: 'body' } & BlockSpan) | { kind: 'whole' };

/** One thing that is doubted, in a reader's words. */
export interface DoubtNote {
  /** Name of the kind of doubt, the same on every page. */
  name: string;
  what: string;
  readings: Readings | undefined;
}

/** A place of an article that the program is not sure of. */
export interface Doubt {
  /** Place in the article's list, from 1. */
  number: number;
  place: DoubtPlace;
  /** The place in words: `标题`, `第4段`. */
  where: string;
  notes: DoubtNote[];
  /** Line of the dump to compare with. */
  line: number | undefined;
}

/** The doubts that are about words of the body, to be marked there. */
export function doubtsInBody(doubts: readonly Doubt[]): WordMark[] {
  return doubts.flatMap(({ place, number }) => {
    if (place.kind !== 'body') return [];
    const { block, from, to } = place;
    return [{ block, from, to, number }];
  });
}
