/** What a finding is about: a kind of doubt, as readers are told of it. */
export type FindingKind =
  /** 栏序 */
  | 'order'
  /** 衔接 */
  | 'seam'
  /** 缺字 */
  | 'gap'
  /** 无码字符 */
  | 'glyph'
  /** 控制字符、不显示的字符 */
  | 'stray'
  /** 起句 */
  | 'start'
  /** 结尾 */
  | 'end'
  /** 分段 */
  | 'paragraph'
  /** 标题 */
  | 'headline'
  /** 标题次序 */
  | 'headline-order'
  /** 小标题 */
  | 'subhead'
  /** 文章的起止 */
  | 'extent'
  /** 没有正文 */
  | 'body'
  /** 栏目 */
  | 'column'
  /** 编者按 */
  | 'note'
  /** 引号、括号 */
  | 'mark'
  /** 署名 */
  | 'byline'
  /** 图片说明 */
  | 'caption'
  /** 未归入 */
  | 'unplaced'
  /** 日期、版次 */
  | 'date'
  /** 读不出来 */
  | 'unreadable';

/** How a finding is told. */
export interface FindingWords {
  readonly kind: FindingKind;
  /** Without the dump's words, for readers of an article. */
  readonly brief: string;
  /** With them, for those who read the ledger. */
  readonly full: (...words: string[]) => string;
}
