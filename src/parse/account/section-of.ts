import type { Kind, Section } from '../../schema/vocabulary.ts';
import { toSimplified } from '../words/simplified-of.ts';
import type { Classified } from './kind-of.ts';
import { SECTION_WORDS } from '../words/lists/section-words.ts';

/** How much more a word weighs in a headline or a first paragraph than in the rest of the body. */
const IN_HEADLINE = 4;
const IN_LEAD = 2;
/** How much more a word says that hardly another section has. */
const STRONG = 3;
/** Words repeated in a long body say no more after this many times. */
const MOST_REPEATS = 3;

/**
 * The section of an article: 图片 and 评论 follow from the kind; else the section whose words weigh
 * most in headline, first paragraph and body. 要闻 where none weighs anything.
 */
export function sectionOf(article: Classified, kind: Kind): Section {
  if (kind === 'photo') return '图片';
  if (kind === 'commentary') return '评论';
  const { kicker, title, subtitle, column } = article;
  const head = toSimplified([kicker, title, subtitle, column].join(' '));
  const paragraphs = article.body.map((block) => toSimplified(block.text));
  const lead = paragraphs[0] ?? '';
  const rest = paragraphs.slice(1).join('');
  let best: [Section, number] = ['要闻', 0];
  const weigh = (sum: number, word: string) =>
    sum + IN_HEADLINE * count(head, word) + IN_LEAD * count(lead, word) + count(rest, word);
  for (const { section, strong, weak } of SECTION_WORDS) {
    const weight = STRONG * strong.reduce(weigh, 0) + weak.reduce(weigh, 0);
    if (weight > best[1]) best = [section, weight];
  }
  return best[0];
}

function count(text: string, word: string): number {
  let found = 0;
  let at = text.indexOf(word);
  for (; at >= 0 && found < MOST_REPEATS; at = text.indexOf(word, at + word.length)) found++;
  return found;
}
