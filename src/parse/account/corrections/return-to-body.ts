import type { CorrectedFields } from '../../../schema/correction.ts';
import type { LocatedArticle, LocatedBlock } from '../../model/located-article.ts';
import { LONGEST_RUBRIC } from '../../signs/has-rubric-form.ts';
import { dumpOffset } from '../../text/additions.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import { lettersOf } from '../../text/letters-of.ts';
import { concat, startOf, SUPPLIED, type Located } from '../../text/located.ts';

/**
 * Gives text that a field has lost back to the body, where the body had it before: a dateline and a
 * note stand at its begin, and what was taken for a rubric may be the end of the story.
 *
 * @param isTaken whether text of any article stands at an offset of the dump
 * @returns the article, or `undefined` where the text is none of the body's
 */
export function returnToBody(
  article: LocatedArticle,
  field: keyof CorrectedFields,
  text: Located,
  isTaken: (offset: number) => boolean,
): LocatedArticle | undefined {
  const { body } = article;
  const paragraph: LocatedBlock = { kind: 'paragraph', text };
  const [first, last] = [body[0], body.at(-1)];
  switch (field) {
    case 'dateline':
      if (first?.kind !== 'paragraph') return { ...article, body: [paragraph, ...body] };
      return { ...article, body: [joined(paragraph, first), ...body.slice(1)] };
    case 'editorsNote':
      return { ...article, body: [paragraph, ...body] };
    case 'column': {
      if (last?.kind !== 'paragraph' || !follows(text, last.text, isTaken)) return undefined;
      if (!endsSentence(last.text.text)) {
        return { ...article, body: [...body.slice(0, -1), joined(last, paragraph)] };
      }
      return isText(text.text) ? { ...article, body: [...body, paragraph] } : undefined;
    }
    default:
      return undefined;
  }
}

function joined(before: LocatedBlock, after: LocatedBlock): LocatedBlock {
  return { ...before, text: concat([before.text, after.text]) };
}

/** Whether a text stands behind another in the dump, and no text of an article between them. */
function follows(text: Located, before: Located, isTaken: (offset: number) => boolean): boolean {
  const end = before.at.findLast((place) => place !== SUPPLIED);
  const start = startOf(text);
  if (end === undefined || start === undefined || start <= end) return false;
  for (let offset = dumpOffset(end) + 1; offset < dumpOffset(start); offset++) {
    if (isTaken(offset)) return false;
  }
  return true;
}

function isText(text: string): boolean {
  return endsSentence(text) || lettersOf(text).length > LONGEST_RUBRIC;
}
