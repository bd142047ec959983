import type { RepairCode } from '../schema/repair-codes.ts';
import { REPAIR_WORDS } from './repairs.ts';

/** A term of the archive, as it is explained to readers. */
export interface Term {
  name: string;
  words: string;
}

/** Kinds of doubt, and the codes of the findings that are of each. */
export const DOUBT_KINDS: readonly (Term & { codes: string })[] = [
  {
    name: '栏序',
    words: '底本里相邻两栏的文字混排，程序重新排过行的次序，可能有排错的行。',
    codes: 'mixed-columns wide-line',
  },
  {
    name: '衔接',
    words: '上下两行或两段未必相连，中间可能缺行，也可能接错了地方。',
    codes: 'weak-seam loose-joint line-seam',
  },
  {
    name: '缺字',
    words: '底本在句中断开，有字节不合编码，或有字在抽取时丢失；缺处以〔缺〕标出。',
    codes: 'gap bad-bytes lost-characters',
  },
  {
    name: '无码字符',
    words: '底本有只在某种字体里有形的字符，已去掉，可能缺字。',
    codes: 'unknown-glyphs',
  },
  {
    name: '控制字符、不显示的字符',
    words: '底本混进了不该有的符号，读者看不见，已去掉；文字一般无损。',
    codes: 'control-characters invisible-characters',
  },
  {
    name: '起句',
    words: '有段落从半句开始，前面可能缺字。',
    codes: 'broken-start',
  },
  {
    name: '结尾',
    words: '句子不完整，后文可能在别的版面，也可能没有抽取出来。',
    codes: 'open-end open-paragraph',
  },
  {
    name: '分段',
    words: '有段落过长、过短，或其中的行长短、缩进可疑，可能多分或少分了一段。',
    codes:
      'short-paragraph long-paragraph short-line close-break lone-line full-first indent-inside',
  },
  {
    name: '标题',
    words: '没有找到标题，标题不完整，或可能混入别的标题、栏目、署名和正文。',
    codes:
      'no-title close-head close-body headline-lines headline-mark headline-broken headline-long ' +
      'headline-torn headline-column headline-halves headline-joint headline-scattered',
  },
  {
    name: '标题次序',
    words: '引题、主题、副题的分别不够确定。',
    codes: 'headline-order',
  },
  {
    name: '小标题',
    words: '文中的小标题过长，或只有一个，可能是正文或别的标题。',
    codes: 'lone-subhead long-subhead',
  },
  {
    name: '文章的起止',
    words: '文章从哪里起、到哪里止，或标题与正文是否相配，另有相近的读法。',
    codes: 'close-call topic-shift lame-neighbour headline-unlike headline-foreign headline-wanted',
  },
  {
    name: '没有正文',
    words: '只找到标题，正文可能在别的版面，也可能归入了别的文章。',
    codes: 'no-body',
  },
  {
    name: '栏目',
    words: '栏目名也可能是一篇没有正文的文章的标题。',
    codes: 'column-guess',
  },
  {
    name: '编者按',
    words: '只有“编者按”的标签，没有找到按语，标签不入文章。',
    codes: 'empty-note',
  },
  {
    name: '引号、括号',
    words: '引号或括号不成对，引文的起止可能有误。',
    codes: 'quotes brackets',
  },
  {
    name: '署名',
    words: '没有找到署名（报上也可能本来没有），人名可疑，或署名可能属于别的文章。',
    codes: 'no-byline author-order author-name glued-names',
  },
  {
    name: '图片说明',
    words: '图片说明过长，或署名不止摄影者，可能混入别的文章。',
    codes: 'long-caption caption-authors',
  },
  {
    name: '未归入',
    words: '有文字不知属于哪篇文章，只列在“对照原始文本”里。',
    codes: 'unplaced',
  },
  {
    name: '日期、版次',
    words: '日期是推定的，报头所印与历法、归档的日期或版次不合，或底本含几个版面。',
    codes:
      'date-estimated date-disagrees weekday-disagrees lunar-disagrees page-disagrees several-pages',
  },
  {
    name: '读不出来',
    words: '底本的文件不能按文字读取。',
    codes: 'unreadable',
  },
];

const REPAIRS: Readonly<Record<RepairCode, string>> = {
  shadow: '标题的阴影被识别成重复的字，删去多余的一份。',
  'dash-for-one': '“一”被识别成横线，改回。',
  'stray-dash': '版面的线条被识别成标点，删去。',
  'long-dash': '破折号被抽取成一个长横，改回。',
  'misread-dash': '破折号的一半被识别成“一”，改回。',
  'misread-quote': '双引号被识别成单引号，改回。',
  'misread-bracket': '括号的一头被识别成别的形状，改回。',
  'misread-mark': '署名前后的方块、圆点被识别成别的字符，改回。',
  'misread-role': '“记者”“通讯员”“摄影”被识别错一个字，改回。',
  'lost-stop': '段落末尾的句号没有抽取出来，补上。',
  'torn-tail': '行尾的几个字被抽取到别处，放回原来的行。',
  'column-logo': '栏名只有拼音标识，据此写出汉字。',
  radical: '字被抽取成形状相同的部首，改为通用的字。',
  'compatibility-form': '字被抽取成旧编码里的同形字，改为通用的字。',
  'traditional-form': '个别字被识别成繁体，改为报上通用的简体。',
  correction: '由编者对照原报或上下文更正；编者写了缘由的，附在后面。',
};

/** Kinds of change of wording. */
export const REPAIR_KINDS: readonly Term[] = Object.entries(REPAIRS).map(([code, words]) => ({
  name: REPAIR_WORDS[code as RepairCode],
  words,
}));
