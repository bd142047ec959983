/** The codes of all findings, and what each says; the dump's own words come in as arguments. */
const WORDS = {
  'no-title': () => '没有找到标题',
  'no-byline': () => '没有找到署名',
  'headline-order': (title: string) => `引题、主题、副题的分别不能确定:主题取“${title}”`,
  'close-call': (title: string) => `稿件的起止、标题或署名另有相近的读法:“${title}”`,
  'open-end': (tail: string) => `结尾处句子不完整:“…${tail}”`,
  'mixed-columns': (count: string) => `转储中相邻两栏的文字混排,有${count}处重新排序`,
  'weak-seam': (before: string, after: string) => `“…${before}”与“${after}…”的衔接不能确定`,
  gap: (before: string) => `“…${before}”之后缺字`,
  quotes: (text: string) => `引号不成对:“${text}…”`,
  'broken-start': (text: string) => `段首似接上文:“${text}…”`,
  unplaced: (text: string) => `未能归入任何稿件:“${text}”`,
  'weekday-disagrees': (printed: string, expected: string) =>
    `报头印${printed},按日期当为${expected}`,
  'lunar-disagrees': (printed: string, expected: string) =>
    `报头印${printed},按日期当为农历${expected}`,
  'date-disagrees': (masthead: string, editor: string) => `报头日期为${masthead},编辑定为${editor}`,
  'date-estimated': (date: string, evidence: string) =>
    `没有报头日期,据文中所述推定为${date}:${evidence}`,
  'page-disagrees': (masthead: string, given: string) => `报头印第${masthead}版,归档为第${given}版`,
  'several-pages': (count: string, page: string) =>
    `转储含${count}个版面,一并归入第${page}版;宜分开另存`,
  unreadable: (why: string) => `文件不能按文字读取(${why})`,
} as const;

export type FindingCode = keyof typeof WORDS;

/** A finding before it knows its article's id. */
export interface Doubt {
  readonly code: FindingCode;
  readonly line: number;
  readonly args: readonly string[];
}

/** A finding in words. */
export function wordsOf(code: FindingCode, args: readonly string[]): string {
  const say: (...words: string[]) => string = WORDS[code];
  return say(...args);
}
