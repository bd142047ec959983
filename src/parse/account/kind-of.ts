import type { Author } from '../../schema/article.ts';
import type { Kind } from '../../schema/vocabulary.ts';
import { isTurn } from '../signs/is-turn.ts';
import type { BodyBlock } from '../types.ts';
import { toSimplified } from '../words/simplified-of.ts';

/** Characters; a reader who reports has no more room. */
const LONGEST_BRIEF = 200;

/** What the classifiers look at. */
export interface Classified {
  title: string;
  kicker?: string | undefined;
  subtitle?: string | undefined;
  column?: string | undefined;
  dateline?: string | undefined;
  authors: readonly Author[];
  body: readonly BodyBlock[];
}

/** `东湖时评`, `第1评论`, `今日谈`; not `书记访谈`, `论坛速递`. */
const COMMENT_COLUMN = /评|论(?!坛)|(?<![访座会])谈|议|杂感|随笔|论坛$/;
/** One question and its answer may be quoted in any report. */
const LEAST_TURNS = 3;
/** `——访市渔业局局长陆志强`: the subtitle of an interview. */
const VISIT = /^[—-]+\s*(?:专\s*)?访/u;
/** Words by which a report says that it is news. */
const NEWS_LEAD = /昨天|昨日|今天|今日|近日|日前|连日来|上午|下午|晚上|本月|\d+日|上周|本周|刚刚/;

/**
 * The kind of an article, by the first rule that holds: photographers only, a caption's author →
 * photo; turns of question and answer, or a subtitle that says whom it is with → interview; a bare
 * author, of no brief that tells of a day, or a comment column → commentary; no dateline and no word of the day in the first paragraph
 * → feature; else news.
 */
export function kindOf(article: Classified): Kind {
  const { authors, body, column, dateline } = article;
  if (authors.length > 0 && authors.every((author) => author.role === '摄影')) return 'photo';
  const turns = body.filter((block) => isTurn(toSimplified(block.text))).length;
  if (turns >= LEAST_TURNS || VISIT.test(toSimplified(article.subtitle ?? ''))) return 'interview';
  const lead = body.find((block) => block.kind === 'paragraph')?.text ?? '';
  const isNews = dateline !== undefined || NEWS_LEAD.test(toSimplified(lead));
  const brief = body.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST_BRIEF;
  const bare = authors.length > 0 && authors.every((author) => author.role === '作者');
  const comments = (bare && !(brief && isNews)) || COMMENT_COLUMN.test(toSimplified(column ?? ''));
  if (dateline === undefined && comments) return 'commentary';
  return isNews ? 'news' : 'feature';
}
