import type { LocatedArticle } from './draft.ts';
import type { Doubt } from './finding-words.ts';

/** What no paragraph begins with: the rest of a word or a clause. */
const BROKEN_START = /^[的了着过们性化，、。；：？！”》）]/u;

/**
 * What the text of an article itself says against it: quotes that don't pair, paragraphs that begin
 * in mid-sentence, a text without author.
 *
 * @param line the dump line on which the article's body begins
 */
export function doubtText(
  { body, credits }: Pick<LocatedArticle, 'body' | 'credits'>,
  line: number,
): Doubt[] {
  const doubts: Doubt[] = [];
  for (const { text } of body) {
    if (!isPaired(text.text)) doubts.push({ code: 'quotes', line, args: [text.text.slice(0, 12)] });
    if (BROKEN_START.test(text.text)) {
      doubts.push({ code: 'broken-start', line, args: [text.text.slice(0, 12)] });
    }
  }
  if (credits.length === 0) doubts.push({ code: 'no-byline', line, args: [] });
  return doubts;
}

/** Whether quotes open and close in turn. */
function isPaired(text: string): boolean {
  let open = 0;
  for (const mark of text.match(/[“”]/g) ?? []) {
    open += mark === '“' ? 1 : -1;
    if (open < 0 || open > 1) return false;
  }
  return open === 0;
}
