/** The closed word lists of the archive. Everything else imports them from here. */

/** What sort of piece an article is; how the site sets it depends on this. */
export const KINDS = ['news', 'commentary', 'photo', 'interview', 'feature'] as const;
export type Kind = (typeof KINDS)[number];

/** 版块, in the order in which the site lists them. */
export const SECTIONS = [
  '要闻',
  '经济',
  '科创',
  '城乡',
  '文化',
  '生态',
  '社会',
  '评论',
  '图片',
] as const;
export type Section = (typeof SECTIONS)[number];

/** 署名角色: the part an author took in an article. */
export const ROLES = ['记者', '见习记者', '通讯员', '摄影', '作者'] as const;
export type Role = (typeof ROLES)[number];
