import type { LocatedArticle } from '../model/located-article.ts';
import { BEGINS, ENDS } from '../text/edges.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { readBrackets, readPairedMarks } from '../text/paired-marks.ts';
import { SHOWN } from '../text/shown.ts';
import type { Signal, SignalPage } from './signal.ts';
import { topicSignals } from './topic-signals.ts';

/** Against the dictionary, hardly anything begins so (a logarithm of odds). */
const UNLIKELY_START = -1.5;
/** Lengths in characters: nearly all paragraphs are longer, and subheads are not. */
const LINE = 14;
const LONG_PARAGRAPH = 320;

/** What paragraphs and subheads say against themselves. */
export function textSignals(article: LocatedArticle, { seam }: SignalPage): Signal[] {
  const signals: Signal[] = [];
  const paragraphs = article.body.filter((block) => block.kind === 'paragraph');
  const subheads = article.body.filter((block) => block.kind === 'subhead');
  for (const [i, { text: paragraph }] of paragraphs.entries()) {
    const { text } = paragraph;
    const [start, end] = [text.slice(0, SHOWN), text.slice(-SHOWN)];
    const say = (code: Signal['code'], words: string): number =>
      signals.push({ code, text: paragraph, args: [words] });
    if (readPairedMarks(text, '“').odd.size > 0) say('quotes', start);
    if (readBrackets(text).odd.size > 0) say('brackets', start);
    if (BEGINS.amid.test(text) || seam('。', start) < UNLIKELY_START) {
      say('broken-start', start);
    }
    const last = i === paragraphs.length - 1;
    if (!last && !endsSentence(text) && !ENDS.pause.test(text)) say('open-paragraph', end);
    if (text.length < LINE && paragraphs.length > 1) say('short-paragraph', start);
    if (text.length > LONG_PARAGRAPH) say('long-paragraph', start);
  }
  const long = subheads.find(({ text }) => text.text.length > LINE);
  if (long) signals.push({ code: 'long-subhead', text: long.text, args: [long.text.text] });
  const [only] = subheads;
  if (only && subheads.length === 1) {
    signals.push({ code: 'lone-subhead', text: only.text, args: [only.text.text] });
  }
  return [...signals, ...topicSignals(paragraphs.map(({ text }) => text))];
}
