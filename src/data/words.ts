import type { Entry, Field } from '../schema/entry.ts';
import type { Repair } from '../schema/repair.ts';
import type { Kind } from '../schema/vocabulary.ts';

/** Kinds of article, as readers say. */
export const KIND_WORDS: Record<Kind, string> = {
  news: '消息',
  commentary: '评论',
  photo: '图片',
  interview: '访谈',
  feature: '通讯',
};

/** Parts of an article, in the words of the trade. */
export const FIELD_WORDS: Record<Field, string> = {
  title: '主题',
  kicker: '引题',
  subtitle: '副题',
  column: '栏目',
  authors: '署名',
  dateline: '电头',
  editorsNote: '编者按',
  continuedTo: '转版',
  paragraph: '正文',
  subhead: '小标题',
};

/** What an editor has set of an article: `kind` and `section` are none of its text. */
export const SET_WORDS: Record<NonNullable<Repair['field']>, string> = {
  ...FIELD_WORDS,
  kind: '体裁',
  section: '版块',
};

/** What became of a piece of the dump. */
export const USE_WORDS: Record<Entry['use'], string> = {
  article: '入文',
  furniture: '版面要素',
  markup: '标记与空白',
  dropped: '未采用',
  replaced: '编者改去',
};

/** Who gave the date of a page. */
export const DATE_FROM_WORDS = {
  masthead: '报头所印',
  editor: '编者考订',
  estimate: '据正文推定',
} as const;
