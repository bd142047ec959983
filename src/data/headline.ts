const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const HAN = /^\p{Script=Han}$/u;
const OPENING = /[“‘（《〈「『【〔([]$/u;
const NOT_WORD_START = /^[^\p{L}\p{N}“‘（《〈「『【〔([]/u;
/** Longest run of single characters that is taken for one word, as 招商引资. */
const LONGEST_RUN = 4;

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
  for (const { segment } of segmenter.segment(line)) {
    const last = out.at(-1);
    const single = HAN.test(segment);
    const joinsRun = single && run > 0 && run < LONGEST_RUN;
    const glued = last !== undefined && (OPENING.test(last) || NOT_WORD_START.test(segment));
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
