const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const HAN = /^\p{Script=Han}$/u;
const OPENING = /[“‘（《〈「『【〔([]$/u;
const NOT_WORD_START = /^[^\p{L}\p{N}“‘（《〈「『【〔([]/u;
/** Longest run of single characters that is taken for one word, as 招商引资. */
const LONGEST_RUN = 4;

/** A quoted name or phrase that is short enough to stand on one line, as “一号开放工程”. */
const SHORT_QUOTE =
  /“[^“”]{1,8}”|‘[^‘’]{1,8}’|《[^《》]{1,8}》|「[^「」]{1,8}」|『[^『』]{1,8}』/gu;
/** A mark that leads on to the headline below, where the line's end says as much. */
const LEADING_ON = /[，、；：,;:]\s*$/u;

/** A line of a headline as the words that it may break between. */
export type HeadlineLine = string[];

/**
 * Takes a headline apart for setting: its parallel lines, joined with a space in the archive,
 * and in each line the words. Single characters in a row are kept together, because the word
 * list knows few of the trade's compounds.
 */
export function headlineLines(title: string): HeadlineLine[] {
  return title.split(/\s+/).filter(Boolean).map(words);
}

/** A kicker as it is set: without the comma that led on to the headline in the running text. */
export function kickerToSet(kicker: string): string {
  return kicker.replace(LEADING_ON, '') || kicker;
}

/**
 * The headline as a name that no other article of its page has: of two 图片新闻 the second is
 * 图片新闻（2）.
 *
 * @param articles of the page, in printed order
 */
export function titleAmong<T extends { title: string }>(
  articles: readonly T[],
  article: T,
): string {
  const twins = articles.filter(({ title }) => title === article.title);
  const place = twins.indexOf(article);
  return place > 0 ? `${article.title}（${place + 1}）` : article.title;
}

function words(line: string): HeadlineLine {
  const out: string[] = [];
  let run = 0;
  const quotes = [...line.matchAll(SHORT_QUOTE)].map(({ 0: text, index }) => [
    index,
    index + text.length,
  ]);
  for (const { segment, index } of segmenter.segment(line)) {
    const last = out.at(-1);
    const single = HAN.test(segment);
    const joinsRun = single && run > 0 && run < LONGEST_RUN;
    const inQuote = quotes.some(([from = 0, to = 0]) => from < index && index < to);
    const glued = inQuote || OPENING.test(last ?? '') || NOT_WORD_START.test(segment);
    if (last !== undefined && (joinsRun || glued)) out[out.length - 1] = last + segment;
    else out.push(segment);
    run = single ? (joinsRun ? run + 1 : 1) : 0;
  }
  return joinLoneEnd(out);
}

/** The last word is never one character: it would stand alone on a line. */
function joinLoneEnd(line: string[]): string[] {
  const end = line.at(-1);
  const before = line.at(-2);
  if (end === undefined || before === undefined || [...end].length > 1) return line;
  return [...line.slice(0, -2), before + end];
}
