import { Dice } from '../../forge/dice.ts';
import { compare, compareCounts, type Bench, type Verdict } from './compare.ts';
import { drawQuestion, drawString, loosen } from './draw-questions.ts';
import type { Question } from './oracle.ts';

/** How much to ask. */
export interface Extent {
  /** Strings of one piece, as they stand in some article. */
  strings: number;
  /** Several words, filters, orders. */
  questions: number;
  /** Counts for all filters. */
  counts: number;
  seed: number;
}

/** What came of it: recall and precision over the strings, and every question that went wrong. */
export interface Outcome {
  asked: number;
  recall: number;
  precision: number;
  faulty: { question: Question; faults: string[] }[];
}

/** Draws questions from the articles and compares the engine with a plain search. */
export async function checkExactness(
  bench: Bench,
  { strings, questions, counts, seed }: Extent,
  step: () => void = () => {},
): Promise<Outcome> {
  const dice = new Dice(seed);
  const verdicts: Verdict[] = [];
  for (let left = strings; left > 0; left--) {
    step();
    const words = drawString(bench.articles, dice);
    verdicts.push(await compare(bench, { words, filters: {} }));
    const loose = loosen(words, dice);
    verdicts.push(await compare(bench, { words: loose, filters: {} }, 'letters'));
  }
  for (let left = questions; left > 0; left--) {
    step();
    const question = drawQuestion(bench.articles, dice);
    verdicts.push(await compare(bench, question));
    verdicts.push(await compare(bench, question, 'letters'));
  }
  const faulty = verdicts.map(({ question, faults }) => ({ question, faults }));
  for (let left = counts; left > 0; left--) {
    step();
    const question = drawQuestion(bench.articles, dice);
    faulty.push({ question, faults: await compareCounts(bench, question) });
  }
  const sum = (of: 'wanted' | 'found' | 'right') =>
    verdicts.reduce((total, verdict) => total + verdict[of], 0);
  return {
    asked: strings + questions + counts,
    recall: sum('right') / sum('wanted'),
    precision: sum('right') / sum('found'),
    faulty: faulty.filter(({ faults }) => faults.length > 0),
  };
}
