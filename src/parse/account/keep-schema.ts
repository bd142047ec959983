import type { Doubt } from '../model/doubt.ts';
import type { LocatedArticle } from '../model/located-article.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import type { Located } from '../text/located.ts';
import { keepPrintable } from '../text/to-printable.ts';
import { SHOWN } from '../text/shown.ts';

/** A letter, a digit, or what no font of the paper had: text, and not a mark alone. */
const TEXT = /[\p{L}\p{N}\u{10000}-\u{10ffff}]/u;
/** What a reader sees: neither white space nor a control character. */
const SEEN = /[^\s\p{C}\p{Z}]/u;
/** Mastheads print two digits. */
const LAST_PAGE = 99;

/**
 * Takes out what an article must not have, so that it keeps its schema whatever the dump was: fields
 * of white space or marks alone, blocks of nothing, a page that there is not. Their characters fall
 * to the page, whose ledger says what they are.
 *
 * @param rowAt the line of the text as it was read, from 1, on which a place stands
 * @returns the article, or none where neither headline nor text nor note is left of it
 */
export function keepSchema(
  article: LocatedArticle,
  rowAt: (place: number) => number,
): LocatedArticle[] {
  const { title, kicker, subtitle, column, dateline, note, jump, ...rest } = article;
  const body = article.body
    .map((block) => ({ ...block, text: keepPrintable(block.text) }))
    .filter(({ text }) => SEEN.test(text.text));
  const named = textOf(title);
  const noted = note && TEXT.test(note.text.text);
  if (!named && !noted && body.length === 0) return [];
  const kept = {
    kicker: textOf(kicker),
    title: named,
    subtitle: textOf(subtitle),
    column: textOf(column),
    dateline: textOf(dateline),
    note: noted ? { ...note, text: keepPrintable(note.text) } : undefined,
    jump: jump && jump.page > 0 && jump.page <= LAST_PAGE ? jump : undefined,
  };
  const credits = article.credits
    .map((credit) => ({ ...credit, name: keepPrintable(credit.name) }))
    .filter(({ name }) => TEXT.test(name.text));
  const fields = Object.fromEntries(Object.entries(kept).filter(([, value]) => value));
  const whole = { ...rest, ...fields, credits, body };
  return [{ ...whole, doubts: doubtsOf(article, whole, rowAt(article.anchor)) }];
}

function textOf(text: Located | undefined): Located | undefined {
  return text && TEXT.test(text.text) ? keepPrintable(text) : undefined;
}

/** The doubts, with those that follow from what was taken out. */
function doubtsOf(
  before: LocatedArticle,
  { title, body, jump }: Omit<LocatedArticle, 'doubts'>,
  line: number,
): readonly Doubt[] {
  const tail = body.at(-1)?.text.text ?? '';
  const more: Doubt[] = [];
  if (before.title && !title) more.push({ code: 'no-title', line, args: [] });
  if (before.body.length > 0 && body.length === 0) {
    more.push({ code: 'no-body', line, args: [title?.text ?? ''] });
  }
  if (before.jump && !jump && !endsSentence(tail)) {
    more.push({ code: 'open-end', line, args: [tail.slice(-SHOWN)] });
  }
  return more.length > 0 ? [...before.doubts, ...more] : before.doubts;
}
