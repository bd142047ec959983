import type { FindingWords } from './finding-words.ts';

/** What can be doubtful in the running text of an article. */
export const TEXT_FINDINGS = {
  'mixed-columns': {
    kind: 'order',
    brief: '底本里相邻两栏的文字混排，行的次序由程序重新排过',
    full: (count: string) => `转储中相邻两栏的文字混排,有${count}处重新排序`,
  },
  'wide-line': {
    kind: 'order',
    brief: '有行宽于本栏，可能混入邻栏',
    full: (text: string) => `有行宽于本栏,可能混入邻栏:“${text}…”`,
  },
  'weak-seam': {
    kind: 'seam',
    brief: '有两段文字的衔接不够确定',
    full: (before: string, after: string) => `“…${before}”与“${after}…”的衔接不能确定`,
  },
  'loose-joint': {
    kind: 'seam',
    brief: '有两段文字在底本中不相连',
    full: (before: string, after: string) => `“…${before}”与“${after}…”在转储中不相连`,
  },
  'line-seam': {
    kind: 'seam',
    brief: '有上下两行的字词难以相接，中间可能缺行',
    full: (before: string, after: string) =>
      `上下两行的字词难以相接,中间可能缺行:“…${before}”与“${after}…”`,
  },
  gap: {
    kind: 'gap',
    brief: '底本在此处断开，正文有缺字',
    full: (before: string) => `“…${before}”之后缺字`,
  },
  'bad-bytes': {
    kind: 'gap',
    brief: '底本有字节读不出来，缺处以〔缺〕标出',
    full: (count: string, where: string) =>
      `有${count}处字节不合编码,读不出来,以〔缺〕标出(字节偏移${where})`,
  },
  'lost-characters': {
    kind: 'gap',
    brief: '底本有字在抽取时丢失，缺处以〔缺〕标出',
    full: (count: string, codes: string) => `有${count}个字在抽取时丢失,以〔缺〕标出(${codes})`,
  },
  'unknown-glyphs': {
    kind: 'glyph',
    brief: '底本有没有通用编码的字符，可能缺字',
    full: (count: string, codes: string) =>
      `有${count}个字符没有通用的编码,已去掉,可能缺字(${codes})`,
  },
  'control-characters': {
    kind: 'stray',
    brief: '底本有控制字符，已去掉',
    full: (count: string, codes: string) => `有${count}个控制字符,已去掉(${codes})`,
  },
  'invisible-characters': {
    kind: 'stray',
    brief: '底本有不显示的字符，已去掉',
    full: (count: string, codes: string) => `有${count}个不显示的字符,已去掉(${codes})`,
  },
  'broken-start': {
    kind: 'start',
    brief: '有段落从半句开始，前面可能缺字',
    full: (text: string) => `段首似接上文:“${text}…”`,
  },
  'open-end': {
    kind: 'end',
    brief: '结尾处句子不完整',
    full: (tail: string) => `结尾处句子不完整:“…${tail}”`,
  },
  'open-paragraph': {
    kind: 'end',
    brief: '有段落的末句不完整',
    full: (tail: string) => `段末句子不完整:“…${tail}”`,
  },
  'short-paragraph': {
    kind: 'paragraph',
    brief: '有段落过短',
    full: (text: string) => `有段落过短:“${text}…”`,
  },
  'long-paragraph': {
    kind: 'paragraph',
    brief: '有段落过长，可能少分一段',
    full: (text: string) => `有段落过长,可能少分一段:“${text}…”`,
  },
  'short-line': {
    kind: 'paragraph',
    brief: '段中有过短的行，可能是标题或段末',
    full: (text: string) => `段中有过短的行,可能是标题或段末:“${text}…”`,
  },
  'close-break': {
    kind: 'paragraph',
    brief: '有一处是否另起一段不够确定',
    full: (text: string) => `此处是否另起一段不能确定:“${text}…”`,
  },
  'lone-line': {
    kind: 'paragraph',
    brief: '有一行自成一段还是上段的末行，不够确定',
    full: (text: string) => `此行自成一段还是上段的末行不能确定:“${text}…”`,
  },
  'full-first': {
    kind: 'paragraph',
    brief: '有段落的首行没有缩进，其前可能缺行或不当分段',
    full: (text: string) => `段首一行没有缩进,其前可能缺行或不当分段:“${text}…”`,
  },
  'indent-inside': {
    kind: 'paragraph',
    brief: '段中有像段首的行，可能少分一段',
    full: (text: string) => `段中有像段首的行,可能少分一段:“${text}…”`,
  },
  quotes: {
    kind: 'mark',
    brief: '引号不成对',
    full: (text: string) => `引号不成对:“${text}…”`,
  },
  brackets: {
    kind: 'mark',
    brief: '括号不成对',
    full: (text: string) => `括号不成对:“${text}…”`,
  },
  unplaced: {
    kind: 'unplaced',
    brief: '有文字未能归入文章',
    full: (text: string) => `未能归入任何稿件:“${text}”`,
  },
} as const satisfies Record<string, FindingWords>;
