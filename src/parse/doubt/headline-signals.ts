import { headlineLines, type LocatedArticle } from '../model/located-article.ts';
import { hasSign } from '../signs/headline-signs.ts';
import { KICKER } from '../signs/headline-words.ts';
import { mayBeRubric } from '../signs/may-be-rubric.ts';
import { FEW } from '../text/bounds.ts';
import { BYLINE_MARKS } from '../text/print-marks.ts';
import { widthOf } from '../text/width-of.ts';
import { looksLikeName } from '../words/surname.ts';
import type { Signal, SignalPage } from './signal.ts';
import { tell } from './tell.ts';

/** Marks and words of columns and bylines. */
const MARKED = new RegExp(`[【】〖〗${BYLINE_MARKS}]|^·|·$|记者|通讯员|摄影`, 'u');
/** A headline whose title leads in or goes on lacks its main line. */
const NO_TITLE = /^——|强调$/u;
/** Squares of a headline part that is surely one, and that is surely too long. */
const SHORT = 12;
const LONG = 28;
/** At its ends a headline is cut as a sentence may be: what is worth less is torn there, fully at the second. */
const WHOLE = 1;
const TORN = -3;
/** By this much another article must be more like a headline than its own. */
const MORE_LIKE = 0.05;
/** Headlines share as much with their articles, most of them. */
const ALIKE = 0.25;
/** Articles on each side that a headline is compared with. */
const NEAR = FEW;

/** What a headline block says against itself and against its place. */
export function headlineSignals(article: LocatedArticle, own: number, page: SignalPage): Signal[] {
  const signals = headlineLines(article).flatMap((line) => {
    const { text } = line;
    const say = (code: Signal['code'], strength: number | boolean): Signal[] =>
      tell(code, line, [text], Number(strength));
    const broken =
      hasSign(text, 'pause', 'dangling', 'amid', 'stop', 'oddMarks') ||
      (line === article.title && NO_TITLE.test(text));
    return [
      ...say('headline-mark', MARKED.test(text) || looksLikeName(text.replace(/\s/g, ''))),
      ...say('headline-broken', broken),
      ...say('headline-long', (widthOf(text) - SHORT) / (LONG - SHORT)),
      ...say('headline-column', line !== article.subtitle && mayBeRubric(text)),
    ];
  });
  return [...signals, ...tornSignals(article, page), ...placeSignals(article, own, page)];
}

/** Whether the words at a headline's ends may have gone on before or after. */
function tornSignals(article: LocatedArticle, { seam }: SignalPage): Signal[] {
  const { kicker, title, subtitle } = article;
  if (!title) return [];
  const starts = [kicker, title].filter((line) => line !== undefined);
  // A kicker may lead on by its last words.
  const own = kicker && KICKER.test(kicker.text) ? [title, subtitle] : [kicker, title, subtitle];
  const ends = [
    ...starts.map((line) => ({ line, worth: seam('。', line.text) })),
    ...own
      .filter((line) => line !== undefined)
      .map((line) => ({ line, worth: seam(line.text, '。') })),
  ];
  const { line, worth } = ends.reduce((a, b) => (b.worth < a.worth ? b : a));
  return tell('headline-torn', line, [line.text], (WHOLE - worth) / (WHOLE - TORN));
}

/** Whether the headline fits another text better, or another headline this text. */
function placeSignals(
  article: LocatedArticle,
  own: number,
  { articles, likeness }: SignalPage,
): Signal[] {
  const { title } = article;
  if (!title) return [];
  const words = wordsOf(article);
  const mine = likeness(words, own);
  const best = (scores: readonly number[]): number => Math.max(0, ...scores);
  // A page's worth on both sides: a dump without end must not take time without end.
  const near = [...Array(2 * NEAR + 1).keys()]
    .map((step) => own - NEAR + step)
    .filter((at) => at !== own && articles[at] !== undefined);
  const foreign = best(near.map((at) => likeness(words, at)));
  const wanted = best(near.map((at) => likeness(articles[at] ? wordsOf(articles[at]) : '', own)));
  const say = (code: Signal['code'], strength: number): Signal[] =>
    tell(code, title, [title.text], strength);
  return [
    ...say('headline-unlike', 1 - mine / ALIKE),
    ...say('headline-foreign', Number(foreign > mine + MORE_LIKE)),
    ...say('headline-wanted', Number(wanted > mine + MORE_LIKE)),
  ];
}

function wordsOf(article: LocatedArticle): string {
  return headlineLines(article)
    .map((line) => line.text)
    .join('');
}
