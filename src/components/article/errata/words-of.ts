/** Words of an article that a reader has chosen. */
export interface Chosen {
  words: string;
  /** What stands before them in their line or paragraph. */
  before: string;
}

/** What may be wrong in an article: each is a line of it. */
export const LINES =
  '.column-mark a:not(.doubt), .kicker, .headline, .subtitle, .byline, .editors-note p, .article-body > *';

/** What is selected in an article, as far as it stands in one line or paragraph. */
export function wordsOf(article: Element): Chosen | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const { startContainer: start } = range;
  const from = start instanceof Element ? start : start.parentElement;
  const line = from?.closest(LINES);
  if (!line || !article.contains(line)) return undefined;
  const whole = document.createRange();
  whole.selectNodeContents(line);
  const own = range.cloneRange();
  if (own.compareBoundaryPoints(Range.END_TO_END, whole) > 0) {
    own.setEnd(whole.endContainer, whole.endOffset);
  }
  whole.setEnd(own.startContainer, own.startOffset);
  const words = own.toString().trim();
  return words === '' ? undefined : { words, before: whole.toString() };
}
