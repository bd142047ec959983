/** Why bytes are refused; else they are a file of another format, by its name. */
const REFUSED: Readonly<Record<string, string>> = {
  empty: '没有文字',
  'too-large': '过大',
  binary: '不是文字',
  encoding: '不知是什么编码',
};

/** The codes of all findings, and what each says; the dump's own words come in as arguments. */
const WORDS = {
  'no-title': () => '没有找到标题',
  'no-body': (title: string) =>
    title === '' ? '没有找到正文' : `只有标题,没有找到正文:“${title}”`,
  'column-guess': (name: string) => `“${name}”是栏目名还是没有正文的标题不能确定`,
  'empty-note': (label: string) => `“${label}”之后没有找到按语`,
  'no-byline': () => '没有找到署名',
  'headline-order': (title: string) => `引题、主题、副题的分别不能确定:主题取“${title}”`,
  'close-call': (title: string) => `稿件的起止、标题或署名另有相近的读法:“${title}”`,
  'open-end': (tail: string) => `结尾处句子不完整:“…${tail}”`,
  'mixed-columns': (count: string) => `转储中相邻两栏的文字混排,有${count}处重新排序`,
  'weak-seam': (before: string, after: string) => `“…${before}”与“${after}…”的衔接不能确定`,
  gap: (before: string) => `“…${before}”之后缺字`,
  quotes: (text: string) => `引号不成对:“${text}…”`,
  'broken-start': (text: string) => `段首似接上文:“${text}…”`,
  brackets: (text: string) => `括号不成对:“${text}…”`,
  'open-paragraph': (tail: string) => `段末句子不完整:“…${tail}”`,
  'short-paragraph': (text: string) => `有段落过短:“${text}…”`,
  'long-paragraph': (text: string) => `有段落过长,可能少分一段:“${text}…”`,
  'long-caption': () => '图片说明过长,可能混入别的稿件',
  'lone-subhead': (text: string) => `只有一个小标题,可能不是小标题:“${text}”`,
  'long-subhead': (text: string) => `小标题过长:“${text}”`,
  'short-line': (text: string) => `段中有过短的行,可能是标题或段末:“${text}…”`,
  'wide-line': (text: string) => `有行宽于本栏,可能混入邻栏:“${text}…”`,
  'close-break': (text: string) => `此处是否另起一段不能确定:“${text}…”`,
  'lone-line': (text: string) => `此行自成一段还是上段的末行不能确定:“${text}…”`,
  'close-head': (text: string) => `此行是标题还是正文不能确定:“${text}”`,
  'headline-lines': (count: string) => `标题有${count}行,可能混入别的标题`,
  'headline-unlike': (title: string) => `标题与正文少有相同的字词:“${title}”`,
  'loose-joint': (before: string, after: string) => `“…${before}”与“${after}…”在转储中不相连`,
  'line-seam': (before: string, after: string) =>
    `上下两行的字词难以相接,中间可能缺行:“…${before}”与“${after}…”`,
  'full-first': (text: string) => `段首一行没有缩进,其前可能缺行或不当分段:“${text}…”`,
  'indent-inside': (text: string) => `段中有像段首的行,可能少分一段:“${text}…”`,
  'topic-shift': (text: string) => `由此往后与前文少有相同的字词,可能是另一篇稿件:“${text}…”`,
  'close-body': (text: string) => `此行是正文还是标题不能确定:“${text}…”`,
  'headline-mark': (text: string) => `标题中有栏目或署名的字样:“${text}”`,
  'headline-broken': (text: string) => `标题不完整:“${text}”`,
  'headline-long': (text: string) => `标题过长,可能是两行相连:“${text}”`,
  'headline-torn': (text: string) => `标题首尾的字词可能另有上下文:“${text}”`,
  'headline-column': (text: string) => `标题像栏目名:“${text}”`,
  'headline-halves': (above: string, below: string) =>
    `标题的两行长短相近,可能是一句的两半:“${above}”与“${below}”`,
  'headline-joint': (before: string, after: string) =>
    `标题中“${before}”与“${after}”的相接可疑,可能是两个标题`,
  'headline-scattered': (count: string) => `标题各行之间在转储中隔着${count}行别的文字`,
  'headline-foreign': (title: string) => `标题更像别的稿件的:“${title}”`,
  'headline-wanted': (title: string) => `正文更像属于别的标题,而非“${title}”`,
  'author-order': (names: string) => `署名可能来自两篇稿件:${names}`,
  'author-name': (names: string) => `署名中的人名可疑:${names}`,
  'caption-authors': (names: string) => `图片说明的署名不止摄影者:${names}`,
  'glued-names': (one: string, two: string) => `相连的人名可能另有分法:${one}、${two}`,
  'lame-neighbour': () => '相邻稿件不完整,其标题或署名可能归入了本文',
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
  unreadable: (why: string) => `文件不能按文字读取(${REFUSED[why] ?? why.toUpperCase()})`,
  'bad-bytes': (count: string, where: string) =>
    `有${count}处字节不合编码,读不出来,以〔缺〕标出(字节偏移${where})`,
  'lost-characters': (count: string, codes: string) =>
    `有${count}个字在抽取时丢失,以〔缺〕标出(${codes})`,
  'unknown-glyphs': (count: string, codes: string) =>
    `有${count}个字符没有通用的编码,已去掉,可能缺字(${codes})`,
  'control-characters': (count: string, codes: string) => `有${count}个控制字符,已去掉(${codes})`,
  'invisible-characters': (count: string, codes: string) =>
    `有${count}个不显示的字符,已去掉(${codes})`,
} as const;

export type FindingCode = keyof typeof WORDS;
/** Whatever code a finding may have. */
export const FINDING_CODES = Object.keys(WORDS) as FindingCode[];

/** A finding in words. Text that was cut in the middle of a pair of UTF-16 loses its half. */
export function wordsOf(code: FindingCode, args: readonly string[]): string {
  const say: (...words: string[]) => string = WORDS[code];
  return say(...args.map((words) => words.replace(/\p{Cs}/gu, '')));
}
