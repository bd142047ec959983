import type { BuiltRelated } from './open-built.ts';
import type { KnownQuestion } from './questions.ts';

/** A question with the place of its best article among the related ones, from 1; 0 where it is not in sight. */
export interface Placed {
  words: string;
  place: number;
  /** The words by which it was asked. */
  asked: string[];
  /** Titles of the first. */
  titles: string[];
}

/** Articles that are looked at. */
const IN_SIGHT = 10;
/** Places that count as good. */
export const GOOD = 3;

/** Asks questions and looks where their best articles stand. */
export async function askKnown(
  related: BuiltRelated,
  questions: readonly KnownQuestion[],
  step: () => void = () => {},
): Promise<Placed[]> {
  const placed: Placed[] = [];
  for (const { words, best } of questions) {
    const answer = await related.ask(words);
    const hits = await answer.load(0, IN_SIGHT);
    placed.push({
      words,
      place: hits.findIndex(({ record }) => best.includes(record.url)) + 1,
      asked: answer.words,
      titles: hits.map(({ record }) => record.title),
    });
    step();
  }
  return placed;
}

/** Share of the questions whose best article stands among the first. */
export function shareOfGood(placed: readonly Placed[]): number {
  return placed.filter(({ place }) => place > 0 && place <= GOOD).length / placed.length;
}
