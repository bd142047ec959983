import type { FindingWords } from './finding-words.ts';

/** Why bytes are refused; else they are a file of another format, by its name. */
const REFUSED: Readonly<Record<string, string>> = {
  empty: '没有文字',
  'too-large': '过大',
  binary: '不是文字',
  encoding: '不知是什么编码',
};

/** What can be doubtful in a page as a whole. */
export const PAGE_FINDINGS = {
  'date-estimated': {
    kind: 'date',
    brief: '没有报头日期，日期据文中所述推定',
    full: (date: string, evidence: string) => `没有报头日期,据文中所述推定为${date}:${evidence}`,
  },
  'date-disagrees': {
    kind: 'date',
    brief: '报头日期与编者所定不合',
    full: (masthead: string, editor: string) => `报头日期为${masthead},编辑定为${editor}`,
  },
  'weekday-disagrees': {
    kind: 'date',
    brief: '报头星期与日期不合',
    full: (printed: string, expected: string) => `报头印${printed},按日期当为${expected}`,
  },
  'lunar-disagrees': {
    kind: 'date',
    brief: '报头农历与日期不合',
    full: (printed: string, expected: string) => `报头印${printed},按日期当为农历${expected}`,
  },
  'page-disagrees': {
    kind: 'date',
    brief: '报头版次与归档的版次不合',
    full: (masthead: string, given: string) => `报头印第${masthead}版,归档为第${given}版`,
  },
  'several-pages': {
    kind: 'date',
    brief: '底本含几个版面，一并归入本版',
    full: (count: string, page: string) => `转储含${count}个版面,一并归入第${page}版;宜分开另存`,
  },
  unreadable: {
    kind: 'unreadable',
    brief: '原始文本读不出来',
    full: (why: string) => `文件不能按文字读取(${REFUSED[why] ?? why.toUpperCase()})`,
  },
} as const satisfies Record<string, FindingWords>;
