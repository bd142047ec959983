import type { Head } from '../model/item.ts';

/** What newspapers call their pages, in words that are no headline: `要闻·综合`, `综合新闻`, `教育专版`. */
const WORD =
  '(?:要闻|综合|新闻|时政|时事|政法|经济|财经|产业|工业|民生|社会|城乡|乡村|三农|镇街|街镇|文化|文体|文艺|体育|教育|健康|卫生|法治|法制|生态|副刊|专题|专版|专刊|特刊|特别报道|深度|评论|理论|读书|生活|旅游|文旅|科技|科创|人文|国内|国际|天下|公告|广告|图片|影像|视觉|本地|区域)';
const PAGE_NAME = new RegExp(`^${WORD}(?:[\\s·•・/／|｜、-]*${WORD}){0,2}版?$`, 'u');

/** Whether a headline block is one line that names the page, as beside its number and date. */
export function isPageName({ lines }: Head): boolean {
  return lines.length === 1 && PAGE_NAME.test(lines[0]?.text.trim() ?? '');
}
