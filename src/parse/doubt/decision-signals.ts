import { closestOf, riskOf, type Decision } from '../model/decision.ts';
import type { LocatedArticle } from '../model/located-article.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { SHOWN } from '../text/shown.ts';
import type { Signal } from './signal.ts';
import { tell } from './tell.ts';

/** An article has one line of headline; each more may be another's, as many as this at most. */
const MOST_HEADS = 4;

/** What the closest calls on an article's lines say against it: each may have gone the other way. */
export function decisionSignals({ breaks, heads, bodies }: LocatedArticle): Signal[] {
  const more = (heads.length - 1) / MOST_HEADS;
  return [
    ...say('close-break', breaks),
    ...say('lone-line', loneLines(breaks)),
    ...say('close-head', heads),
    ...say('close-body', bodies),
    ...tell('headline-lines', heads[0]?.text, [String(heads.length)], more),
  ];
}

/** Lines after a sentence's end that end one themselves: a paragraph of their own, or the last line of one. */
function loneLines(breaks: readonly Decision[]): Decision[] {
  return breaks.filter(({ text }, i) => {
    const before = breaks[i - 1];
    return before && endsSentence(before.text.text) && endsSentence(text.text);
  });
}

function say(code: Signal['code'], decisions: readonly Decision[]): Signal[] {
  const text = closestOf(decisions)?.text;
  return text ? tell(code, text, [text.text.slice(0, SHOWN)], riskOf(decisions)) : [];
}
