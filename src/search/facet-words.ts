import { KIND_WORDS } from '../data/words.ts';
import { SECTIONS } from '../schema/vocabulary.ts';
import { lastDayOf } from './cards/calendar.ts';
import { readTarget } from './cards/read-target.ts';
import { readWhen } from './cards/read-when.ts';
import type { Query } from './query.ts';

type Filters = Query['filters'];

/** What words narrow by, as readers say. */
const NAMES: Record<
  string,
  'author' | 'column' | 'section' | 'kind' | 'page' | 'day' | 'from' | 'to'
> = {
  ...{ 作者: 'author', 署名: 'author', author: 'author' },
  ...{ 栏目: 'column', column: 'column' },
  ...{ 版块: 'section', 板块: 'section', section: 'section' },
  ...{ 体裁: 'kind', kind: 'kind', type: 'kind' },
  ...{ 版次: 'page', 版面: 'page', 版: 'page', page: 'page' },
  ...{ 年份: 'day', 年: 'day', year: 'day', 日期: 'day', 时间: 'day', date: 'day', day: 'day' },
  ...{ 从: 'from', 自: 'from', from: 'from', since: 'from' },
  ...{ 到: 'to', 至: 'to', to: 'to', until: 'to' },
};

/** `作者:仲旭东`, `栏目：“八大行动 实干开图”`, `版次: 2`; the value may stand in quotes or after a gap. */
const TERM = new RegExp(
  `(?<=^|\\s)([-－−]?)(${Object.keys(NAMES).join('|')})[:：]\\s*(?:(?:"([^"]+)"|“([^“”]+)”|「([^「」]+)」)(?=\\s|$)|(\\S+))(?=\\s|$)`,
  'giu',
);

/** Stands between words of which one is enough. */
const OR = /(?:^|\s)(?:OR|[|｜])(?=\s|$)/i;

/**
 * Takes the terms that narrow a search down out of its words: `跨境电商 作者:胡佳英 年份:2025`. A term
 * whose value cannot be read, `日期:哪天`, stays a word. What names are not to stand there is a word of
 * the text, `-作者:胡佳英`, for articles name their authors and columns. Terms cannot be joined by OR:
 * then all stays as it is.
 *
 * @param today by which 去年 and 昨天 are told
 */
export function splitFacets(words: string, today: string): { words: string; filters: Filters } {
  const filters: Filters = {};
  if (OR.test(words)) return { words, filters };
  const rest = words.replace(
    TERM,
    (term: string, minus: string, name: string, ...groups: (string | undefined)[]) => {
      const value =
        groups
          .slice(0, 4)
          .find((group) => group !== undefined)
          ?.trim() ?? '';
      const what = NAMES[name.toLowerCase()];
      if (minus) return what === 'author' || what === 'column' ? `-${quoted(value)}` : term;
      const read = readTerm(what, value, today);
      if (!read) return term;
      if (read.year !== undefined || (read.from !== undefined && read.to !== undefined)) {
        delete filters.year;
        delete filters.from;
        delete filters.to;
      }
      Object.assign(filters, read);
      return '';
    },
  );
  return { words: rest.replace(/\s+/g, ' ').trim(), filters };
}

/** A value as one phrase. */
function quoted(value: string): string {
  return /\s/.test(value) ? `"${value}"` : value;
}

/** The filters that a term sets; nothing where its value cannot be read. */
function readTerm(
  name: (typeof NAMES)[string] | undefined,
  value: string,
  today: string,
): Filters | undefined {
  switch (name) {
    case undefined:
      return undefined;
    case 'author':
    case 'column':
      return value ? { [name]: value } : undefined;
    case 'section':
      return { section: SECTIONS.find((one) => one === value.replace(/版$/, '')) ?? value };
    case 'kind':
      return { kind: kindOf(value) };
    case 'page': {
      const page = readTarget(/版$|头版|头条/.test(value) ? value : `${value}版`, today)?.page;
      return page === undefined ? undefined : { page: String(page) };
    }
    case 'day':
      return rangeOf(value, today);
    case 'from': {
      const { from, year } = rangeOf(value, today) ?? {};
      return from ? { from } : year ? { from: `${year}-01-01` } : undefined;
    }
    case 'to': {
      const { to, year } = rangeOf(value, today) ?? {};
      return to ? { to } : year ? { to: `${year}-12-31` } : undefined;
    }
    default:
      return name satisfies never;
  }
}

/** A kind by its word; another value stays as it is, and is said to be none. */
function kindOf(value: string): string {
  return Object.entries(KIND_WORDS).find(([, words]) => words === value)?.[0] ?? value;
}

function rangeOf(value: string, today: string): Filters | undefined {
  const when = readWhen(value, today);
  switch (when?.kind) {
    case 'day':
      return { from: when.day, to: when.day };
    case 'month':
      return { from: `${when.month}-01`, to: lastDayOf(when.month) };
    case 'year':
      return { year: when.year };
    default:
      return undefined;
  }
}
