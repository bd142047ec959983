/** What the index keeps of an article, or of a page's ledger, to show it as a result. */
export interface TextRecord {
  /** Address from the site's root, `issues/2025-08-28/p1/13/`. */
  url: string;
  title: string;
  /** The date in words, 约 where it is estimated. */
  date: string;
  page: number;
  section?: string;
  column?: string;
  /** 引题 主题 副题, as far as there are. */
  head: string[];
  /** The authors with their roles, and what else stands beside the text. */
  side: string[];
  /** Editor's note, paragraphs and subheads. */
  body: string[];
}

/** All lines in which an article is searched, those of the headline block told apart. */
export function linesOf({
  column,
  head,
  side,
  body,
}: TextRecord): { text: string; inHead: boolean }[] {
  const others = [...(column === undefined ? [] : [column]), ...side, ...body];
  return [
    ...head.map((text) => ({ text, inHead: true })),
    ...others.map((text) => ({ text, inHead: false })),
  ];
}
