import type { FindingKind, FindingWords } from '../schema/findings/finding-words.ts';
import { FINDINGS } from '../schema/findings/findings.ts';
import { REPAIRS } from './repairs.ts';
import type { Term } from './term.ts';

const KINDS: Readonly<Record<FindingKind, Term>> = {
  order: {
    name: '栏序',
    words: '底本里相邻两栏的文字混排，程序重新排过行的次序，可能有排错的行。',
  },
  seam: {
    name: '衔接',
    words: '上下两行或两段未必相连，中间可能缺行，也可能接错了地方。',
  },
  gap: {
    name: '缺字',
    words: '底本在句中断开，有字节不合编码，或有字在抽取时丢失；缺处以〔缺〕标出。',
  },
  glyph: {
    name: '无码字符',
    words: '底本有只在某种字体里有形的字符，已去掉，可能缺字。',
  },
  stray: {
    name: '控制字符、不显示的字符',
    words: '底本混进了不该有的符号，读者看不见，已去掉；文字一般无损。',
  },
  start: {
    name: '起句',
    words: '有段落从半句开始，前面可能缺字。',
  },
  end: {
    name: '结尾',
    words: '句子不完整，后文可能在别的版面，也可能没有抽取出来。',
  },
  paragraph: {
    name: '分段',
    words: '有段落过长、过短，或其中的行长短、缩进可疑，可能多分或少分了一段。',
  },
  headline: {
    name: '标题',
    words: '没有找到标题，标题不完整，或可能混入别的标题、栏目、署名和正文。',
  },
  'headline-order': {
    name: '标题次序',
    words: '引题、主题、副题的分别不够确定。',
  },
  subhead: {
    name: '小标题',
    words: '文中的小标题过长，或只有一个，可能是正文或别的标题。',
  },
  extent: {
    name: '文章的起止',
    words: '文章从哪里起、到哪里止，或标题与正文是否相配，另有相近的读法。',
  },
  body: {
    name: '没有正文',
    words: '只找到标题，正文可能在别的版面，也可能归入了别的文章。',
  },
  column: {
    name: '栏目',
    words: '栏目名也可能是一篇没有正文的文章的标题。',
  },
  note: {
    name: '编者按',
    words: '只有“编者按”的标签，没有找到按语，标签不入文章。',
  },
  mark: {
    name: '引号、括号',
    words: '引号或括号不成对，引文的起止可能有误。',
  },
  byline: {
    name: '署名',
    words: '没有找到署名（报上也可能本来没有），人名可疑，或署名可能属于别的文章。',
  },
  caption: {
    name: '图片说明',
    words: '图片说明过长，或署名不止摄影者，可能混入别的文章。',
  },
  unplaced: {
    name: '未归入',
    words: '有文字不知属于哪篇文章，只列在“对照”里。',
  },
  date: {
    name: '日期、版次',
    words: '日期是推定的，报头所印与历法、归档的日期或版次不合，或底本含几个版面。',
  },
  unreadable: {
    name: '读不出来',
    words: '底本的文件不能按文字读取。',
  },
};

/** Of what no table has: an article may be older than the table. */
const UNKNOWN: Term = { name: '其他', words: '程序没有把握，请以原报为准。' };

/**
 * The kind of a doubt. All pages call it by its name.
 *
 * @param code as in an article's `doubts`
 */
export function termOfDoubt(code: string): Term {
  const findings: Readonly<Record<string, FindingWords>> = FINDINGS;
  const kind = findings[code]?.kind;
  return kind ? KINDS[kind] : UNKNOWN;
}

/** Kinds of doubt, in the order in which they are explained. */
export const DOUBT_KINDS: readonly Term[] = Object.values(KINDS);

/** Kinds of change of wording. */
export const REPAIR_KINDS: readonly Term[] = Object.values(REPAIRS);
