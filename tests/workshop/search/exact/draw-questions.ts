import type { Dice } from '../../forge/dice.ts';
import { foldForSearch } from '../../../support/searchable.ts';
import type { Known, Question } from './oracle.ts';

const LONGEST = 40;
/** Shares of questions that are narrowed by a filter, and by one more. */
const FILTERED = 0.7;
const SORTS = ['', 'newest', 'oldest'] as const;
const FILTERS = ['year', 'section', 'column', 'author', 'kind', 'page'] as const;

/** A string of 1 to 40 characters from any line of any article, as printed. */
export function drawString(articles: readonly Known[], dice: Dice): string {
  for (;;) {
    const line = [...dice.pick(dice.pick(articles).lines).printed];
    const length = dice.int(1, Math.min(LONGEST, line.length));
    const at = dice.int(0, line.length - length);
    const text = line
      .slice(at, at + length)
      .join('')
      .trim();
    if (foldForSearch(text).trim() !== '') return text;
  }
}

/** The string as one may write it who does not mind its signs: some left out, some put in. */
export function loosen(text: string, dice: Dice): string {
  const signs = /[^\p{L}\p{M}\p{N}]+/gu;
  const bare = text.replace(signs, () => (dice.chance(0.8) ? '' : dice.pick(['，', '·', '”'])));
  if (bare.length < 2 || dice.chance(0.8)) return bare;
  const at = dice.int(1, bare.length - 1);
  return `${bare.slice(0, at)}${dice.pick(['、', '“', '—'])}${bare.slice(at)}`;
}

/** A question of several words, or of words and filters, of which some have an answer and some none. */
export function drawQuestion(articles: readonly Known[], dice: Dice): Question {
  const article = dice.pick(articles);
  const parts = Array.from({ length: dice.int(1, 3) }, () => {
    const [word = ''] = drawString([article], dice).split(/\s/);
    return word.slice(0, dice.int(1, 6));
  });
  const other = dice.chance(0.2) ? [drawString(articles, dice).slice(0, 3)] : [];
  if (dice.chance(0.15)) other.push('OR', drawString(articles, dice).slice(0, 3).trim());
  if (dice.chance(0.15)) other.push(`-${drawString(articles, dice).slice(0, 2).trim()}`);
  if (dice.chance(0.1)) other.push(`“${drawString(articles, dice).slice(0, 5).trim()}”`);
  const sort = dice.pick(SORTS);
  return {
    words: dice.chance(0.1) ? '' : [...parts, ...other].join(' '),
    filters: dice.chance(FILTERED) ? drawFilters(articles, article, dice) : {},
    ...(sort && { sort }),
  };
}

function drawFilters(articles: readonly Known[], article: Known, dice: Dice): Question['filters'] {
  const filters: Question['filters'] = {};
  for (const name of dice.shuffle(FILTERS).slice(0, dice.int(0, 2))) {
    const values = (dice.chance(0.8) ? article : dice.pick(articles)).values[name];
    if (values.length > 0) filters[name] = dice.pick(values);
  }
  if (dice.chance(0.4)) filters.from = dice.chance(0.5) ? article.day : dice.pick(articles).day;
  if (dice.chance(0.4)) filters.to = dice.chance(0.5) ? article.day : dice.pick(articles).day;
  return filters;
}
