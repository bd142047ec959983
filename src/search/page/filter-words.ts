import { KIND_WORDS } from '../../data/words.ts';
import type { Filter } from '../query.ts';

/** What a filter narrows by, as readers say. */
export const FILTER_NAMES: Record<Filter, string> = {
  year: '年份',
  from: '日期',
  to: '日期',
  section: '版块',
  column: '栏目',
  author: '作者',
  kind: '体裁',
  page: '版次',
};

/** A filter's value as readers say; one that nobody knows stays as it is. */
export function valueInWords(filter: Filter, value: string): string {
  switch (filter) {
    case 'year':
      return `${value}年`;
    case 'from':
      return `${dayInWords(value)}起`;
    case 'to':
      return `${dayInWords(value)}止`;
    case 'page':
      return `第${value}版`;
    case 'kind':
      return new Map<string, string>(Object.entries(KIND_WORDS)).get(value) ?? value;
    case 'section':
    case 'column':
    case 'author':
      return value;
    default:
      return filter satisfies never;
  }
}

/** `2025-08-27` → `2025年8月27日` */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
}
