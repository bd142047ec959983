import type { Role } from '../../../schema/vocabulary.ts';

/** What a word of a byline says of the people whose names stand by it. */
export interface RoleWord {
  /** Who they are: 记者, 通讯员. */
  readonly status?: Role;
  /** What they did: wrote, photographed, or both. Such words may follow the names. */
  readonly craft?: 'text' | 'photo' | 'both';
  /** Whether the word may stand for the name: `本报评论员`. */
  readonly alone?: boolean;
  /** Whether it stands behind the names and at the very end only: `王强 著`. */
  readonly last?: boolean;
}

const words = (list: string, word: RoleWord): [string, RoleWord][] =>
  list.split(' ').map((text) => [text, word]);

/** Role words as printed, without the spaces that stretch them and without what stands before. */
export const ROLE_WORDS: readonly [string, RoleWord][] = [
  ...words('见习记者 实习记者 实习生 见习生', { status: '见习记者' }),
  ...words('特约记者 首席记者 特派记者 全媒体记者 融媒体记者 全媒记者 融媒记者 文字记者', {
    status: '记者',
  }),
  ...words('驻站记者 外派记者 特别记者 资深记者 高级记者 主任记者 视频记者 记者', {
    status: '记者',
  }),
  ...words('视觉记者 图片记者', { status: '摄影', craft: 'photo' }),
  ...words('特约通讯员 通讯员 特约通信员 通信员', { status: '通讯员' }),
  ...words('摄影记者 摄影通讯员 特约摄影', { status: '摄影', craft: 'photo' }),
  ...words('特约评论员 评论员', { status: '作者', alone: true }),
  ...words('特约撰稿人 特约撰稿 撰稿人 撰稿 作者 热心读者 读者', { status: '作者' }),
  ...words('文字整理 采访整理 整理 综合报道 实习报道 报道 撰文 执笔 口述 编译 翻译 供稿 文字 文', {
    craft: 'text',
  }),
  ...words('实地采写 现场采写 采写报道 采写 漫画 插图 插画 绘图 诗 译 绘', { craft: 'text' }),
  ...words('编著 制谜 综合 著', { craft: 'text', last: true }),
  ...words('文/图 图/文 文/摄 摄/文 文/摄影 摄影/文 图文 文图', { craft: 'both' }),
  ...words('摄影报道 图片提供 图片摄影 图片 摄影 供图 摄 影 图', { craft: 'photo' }),
];
