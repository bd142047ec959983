/** A field of the exported data, as the page of the data describes it. */
export interface Field {
  name: string;
  /** What kind of value: 文字, 数, 真假, or a list of them. */
  type: string;
  words: string;
}

/** The fields of an article, in the order in which they are written. */
export const FIELDS = [
  { name: 'id', type: '文字', words: '文章的编号：日期、版次和它在原始文本里的行。永不改变。' },
  { name: 'url', type: '文字', words: '文章的网址。' },
  { name: 'day', type: '文字', words: '归档的日子，年-月-日；日期为推定时，是可能的第一天。' },
  {
    name: 'date',
    type: '文字',
    words: '日期，EDTF 写法：确定的是一天，推定的是一段，如 2023-09-18/2023-09-22。',
  },
  { name: 'estimated', type: '真假', words: '日期是否为推定。' },
  { name: 'issue', type: '数', words: '总期号，只录报头所印；没有时为空。' },
  { name: 'page', type: '数', words: '版次。' },
  { name: 'order', type: '数', words: '在本版的次序，从1起。' },
  { name: 'section', type: '文字', words: '版块，由程序归入，编者可以改正。' },
  { name: 'kind', type: '文字', words: '体裁：消息、通讯、评论、访谈、图片。' },
  { name: 'column', type: '文字', words: '栏目，报上所印；没有时为空。' },
  { name: 'kicker', type: '文字', words: '引题；没有时为空。' },
  { name: 'title', type: '文字', words: '主题；并列的几行之间空一格。' },
  { name: 'subtitle', type: '文字', words: '副题；没有时为空。' },
  {
    name: 'authors',
    type: '列表',
    words: '署名，每人的姓名（name）和角色（role），依报上的次序。',
  },
  { name: 'dateline', type: '文字', words: '电头，如“本报讯”；没有时为空。' },
  { name: 'editorsNote', type: '文字', words: '编者按；没有时为空。' },
  { name: 'continuedTo', type: '数', words: '“下转第几版”的版次；没有时为空。' },
  { name: 'text', type: '文字', words: '正文，一段一行；小标题自成一行，前面有“## ”。' },
  { name: 'characters', type: '数', words: '正文字数，不计空白。' },
  { name: 'doubts', type: '数', words: '程序没有把握的地方有几处。' },
  { name: 'dump', type: '文字', words: '原始文本的文件名。' },
  { name: 'sha256', type: '文字', words: '原始文本的 SHA-256。' },
  { name: 'lines', type: '列表', words: '文章在原始文本里的行，每段起止各一个数。' },
] as const satisfies readonly Field[];

export type FieldName = (typeof FIELDS)[number]['name'];
