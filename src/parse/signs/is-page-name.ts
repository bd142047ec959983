/** What newspapers call their pages, in words that are no headline. */
const WORD =
  '(?:要闻|综合|新闻|时政|时事|政法|经济|财经|产业|工业|民生|社会|城事|城市|城乡|乡村|三农|镇街|街镇|文化|文体|文艺|文苑|体育|教育|健康|卫生|法治|法制|生态|副刊|专题|专版|专刊|特刊|特别报道|深度|视点|焦点|聚焦|关注|观察|时评|评论|理论|读书|悦读|生活|旅游|文旅|科技|科创|人文|国内|国际|天下|公告|广告|图片|影像|视觉|本地|区域)';

/** `要闻·综合`, `综合新闻`, `教育专版`, `要闻版`, as part of a pattern. */
export const PAGE_NAME_PATTERN = `${WORD}(?:[\\s·•・/／|｜、-]*${WORD}){0,2}版?`;
const PAGE_NAME = new RegExp(`^${PAGE_NAME_PATTERN}$`, 'u');

/** Whether a text is the name of a page and nothing else. */
export function isPageName(text: string): boolean {
  return PAGE_NAME.test(text);
}
