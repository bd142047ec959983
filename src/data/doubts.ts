import type { Finding } from '../schema/ledger.ts';

/** What a reader is told where the parser is unsure, by the code of its finding. */
export const DOUBT_WORDS: Readonly<Record<string, string>> = {
  'no-title': '没有找到标题',
  'headline-order': '引题、主题、副题的分别不够确定',
  'mixed-columns': '底本里相邻两栏的文字混排，行的次序由程序重新排过',
  'broken-start': '有段落从半句开始，前面可能缺字',
  'open-end': '结尾处句子不完整',
  'no-byline': '没有找到署名',
  'no-body': '没有找到正文',
  'column-guess': '栏目名也可能是没有正文的标题',
  'empty-note': '编者按的标签之后没有文字',
  'weak-seam': '有两段文字的衔接不够确定',
  quotes: '引号不成对',
  gap: '底本在此处断开，正文有缺字',
  unplaced: '有文字未能归入文章',
  'date-estimated': '没有报头日期，日期据文中所述推定',
  'date-disagrees': '报头日期与编者所定不合',
  'page-disagrees': '报头版次与归档的版次不合',
  'weekday-disagrees': '报头星期与日期不合',
  'lunar-disagrees': '报头农历与日期不合',
  brackets: '括号不成对',
  'open-paragraph': '有段落的末句不完整',
  'short-paragraph': '有段落过短',
  'long-paragraph': '有段落过长，可能少分一段',
  'long-caption': '图片说明过长，可能混入别的文章',
  'lone-subhead': '只有一个小标题，可能不是小标题',
  'long-subhead': '小标题过长',
  'short-line': '段中有过短的行，可能是标题或段末',
  'wide-line': '有行宽于本栏，可能混入邻栏',
  'close-break': '有一处是否另起一段不够确定',
  'lone-line': '有一行自成一段还是上段的末行，不够确定',
  'close-head': '有一行是标题还是正文不够确定',
  'headline-lines': '标题行数多，可能混入别的标题',
  'headline-unlike': '标题与正文少有相同的字词',
  'loose-joint': '有两段文字在底本中不相连',
  'line-seam': '有上下两行的字词难以相接，中间可能缺行',
  'full-first': '有段落的首行没有缩进，其前可能缺行或不当分段',
  'indent-inside': '段中有像段首的行，可能少分一段',
  'topic-shift': '前后两部分少有相同的字词，可能是两篇文章',
  'close-body': '有一行是正文还是标题不够确定',
  'headline-mark': '标题中有栏目或署名的字样',
  'headline-broken': '标题不完整',
  'headline-long': '标题过长，可能是两行相连',
  'headline-torn': '标题首尾可能不完整',
  'headline-column': '标题像栏目名',
  'headline-halves': '标题的两行可能是一句的两半',
  'headline-joint': '标题里有两行的相接可疑，可能是两个标题',
  'headline-scattered': '标题各行之间在底本中隔着别的文字',
  'headline-foreign': '标题更像别的文章的',
  'headline-wanted': '正文更像属于别的标题',
  'author-order': '署名可能来自两篇文章',
  'author-name': '署名中的人名可疑',
  'caption-authors': '图片说明的署名不止摄影者',
  'glued-names': '相连的人名可能另有分法',
  'lame-neighbour': '相邻文章不完整，其标题或署名可能归入了本文',
  'several-pages': '底本含几个版面，一并归入本版',
  'close-call': '文章的起止、标题或署名另有相近的读法',
  unreadable: '原始文本读不出来',
  'bad-bytes': '底本有字节读不出来，缺处以〔缺〕标出',
  'lost-characters': '底本有字在抽取时丢失，缺处以〔缺〕标出',
  'unknown-glyphs': '底本有没有通用编码的字符，可能缺字',
  'control-characters': '底本有控制字符，已去掉',
  'invisible-characters': '底本有不显示的字符，已去掉',
};

/**
 * A doubt in plain Chinese.
 *
 * @param code as in an article's `doubts`
 */
export function doubtInWords(code: string): string {
  return DOUBT_WORDS[code] ?? `解析时存疑，请以原报为准（代码 ${code}）`;
}

const OURS: Readonly<Record<string, string>> = {
  转储: '底本',
  ',': '，',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
};
/** Marks and terms of our own words; what is quoted from the dump stays as it is. */
const QUOTED_OR_MARK = /“[^”]*”|转储|[,:;()]/gu;

/**
 * A finding of the ledger in words, with the place in the text that it is about. Its marks are
 * full-width, as in all Chinese of the site.
 */
export function findingInWords({ code, message }: Pick<Finding, 'code' | 'message'>): string {
  if (message === '') return doubtInWords(code);
  return message.replace(QUOTED_OR_MARK, (found) => OURS[found] ?? found);
}
