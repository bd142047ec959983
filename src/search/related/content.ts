import type { TextRecord } from '../../schema/search-document.ts';

/**
 * Pagefind parts words by spaces and forgets what kind of space it was. These signs stand for what
 * was printed, so that an article's text can be rebuilt from what Pagefind keeps of it.
 */
export const SIGNS = { space: '␣', line: '␤', part: '␃' } as const;

const SIGN = new RegExp(`[${Object.values(SIGNS).join('')}]`, 'gu');

/** A text without the signs that have a meaning here, and without halves of characters, which Pagefind refuses. */
export function withoutSigns(text: string): string {
  return text.replace(SIGN, ' ').toWellFormed();
}

/** What Pagefind keeps of an article beside its text. */
export interface Meta {
  title: string;
  /** The date in words. */
  date: string;
  page: string;
  section?: string;
  column?: string;
}

/** Joins the cut lines of a record, and words that stand for its own beside, as one content. */
export function joinContent(
  lines: Record<'body' | 'head' | 'side', readonly string[]>,
  beside: readonly string[],
): string {
  const parts = [lines.body, lines.head, lines.side].map((own) => own.join(`${SIGNS.line} `));
  return [...parts, beside.join(' ')].join(`${SIGNS.part} `);
}

/** Rebuilds an article from what Pagefind keeps of it. @param url from the site's root */
export function recordOfContent(url: string, content: string, meta: Meta): TextRecord {
  const [body = [], head = [], side = []] = content
    .replaceAll(' ', '')
    .split(SIGNS.part)
    .map((part) => part.split(SIGNS.line).filter(Boolean).map(withoutSigns));
  const { title, date, page, section, column } = meta;
  return {
    url,
    title: withoutSigns(title.replaceAll(' ', '')),
    date,
    page: Number(page),
    ...(section !== undefined && { section }),
    ...(column !== undefined && { column }),
    ...{ head, side, body },
  };
}
