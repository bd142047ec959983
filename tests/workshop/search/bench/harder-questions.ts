import type { Dice } from '../../forge/dice.ts';
import { searchableLines } from '../../../support/searchable.ts';
import type { Article } from '../../../../src/parse/types.ts';
import type { Question, QuestionSet } from './question.ts';

const OF_EACH = 8;
const MARKS = /[\p{P}\p{S}]/gu;
/** A mark between characters, with three of these on either side. */
const AROUND_MARK = /\p{Script=Han}{3}[\p{P}\p{S}]+\p{Script=Han}{3}/u;
/** Characters that no article of the made archives is short of, to put in the place of others. */
const WRONG = ['么', '吧', '呢', '哪', '嗯'];

/** Questions with signs, with filters, and those that have no exact answer, out of made articles. */
export function harderSets(articles: readonly Article[], dice: Dice): QuestionSet[] {
  const bodies = articles.map((article) => ({
    article,
    lines: searchableLines(article).flatMap((line) => line.split(/\s+/)),
  }));
  const lines = bodies.flatMap((body) => body.lines);
  const han = (from: readonly string[], length: number) => {
    const runs = from.flatMap((line) => line.match(/\p{Script=Han}+/gu) ?? []);
    const run = dice.pick(runs.filter((one) => one.length >= length));
    const at = dice.int(0, run.length - length);
    return run.slice(at, at + length);
  };
  const set = (name: string, make: () => Question, isPlain = false): QuestionSet => ({
    name,
    questions: Array.from({ length: OF_EACH }, make),
    isPlain,
  });
  const asked = (words: string, filters: Question['filters'] = {}) => ({ words, filters });
  /** Words out of an article that the filter leaves. */
  const narrowed = (filtersOf: (article: Article) => Question['filters'] | undefined) => () => {
    const known = bodies.filter(({ article }) => filtersOf(article));
    const { article, lines: own } = dice.pick(known);
    return asked(han(own, 2), filtersOf(article));
  };
  return [
    set('a quoted phrase', () => asked(`"${han(lines, dice.int(4, 7))}"`)),
    set('minus', () => asked(`${han(lines, 2)} -${han(lines, 2)}`)),
    set('OR', () => asked(`${han(lines, 3)} OR ${han(lines, 3)}`)),
    set(
      'of an author',
      narrowed(({ front }) => {
        const [author] = front.authors;
        return author && { author: author.name };
      }),
    ),
    set(
      'of one day',
      narrowed(({ front }) => ({ from: front.id.slice(0, 10), to: front.id.slice(0, 10) })),
    ),
    set(
      'of a section',
      narrowed(({ front: { section } }) => ({ section })),
    ),
    set('a wrong character', () => asked(withTypo(han(lines, 4), dice)), true),
    set(
      'other punctuation',
      () => {
        const line = dice.pick(lines.filter((one) => AROUND_MARK.test(one)));
        return asked((AROUND_MARK.exec(line)?.[0] ?? '').replace(MARKS, ''));
      },
      true,
    ),
  ];
}

function withTypo(word: string, dice: Dice): string {
  const at = dice.int(1, word.length - 1);
  return word.slice(0, at) + dice.pick(WRONG) + word.slice(at + 1);
}
