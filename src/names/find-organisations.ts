import type { Lexicon } from '../schema/lexicon.ts';
import type { LineWord } from './cut-line.ts';

/** How organisations are told, made ready. */
export interface OrganisationRules {
  ending: RegExp;
  /** Endings that need no head. */
  own: ReadonlySet<string>;
  office: RegExp;
  heads: readonly string[];
  stops: readonly string[];
  /** The longest first. */
  known: readonly string[];
  never: ReadonlySet<string>;
}

/** A name in a line. */
interface Span {
  from: number;
  end: number;
}

/** Characters of a name, at most, with and without a head such as 浙江. */
const LONGEST = { headed: 26, bare: 14 };
/** Characters before the ending, at least. */
const LEAST = { headed: 1, bare: 2 };
/** Classes of words that a name without a head does not go over: verbs, particles, numbers, times. */
const PARTS_NAMES = /^(v$|vd|p|c|u|d|r|m|q|t|f|y|o|e|a$|ad)/;
/** A name may hold (平湖) in brackets, but does not begin there. */
const INSIDE = /^[\p{Script=Han}A-Za-z\d（()）]+$/u;
const BRACKET = /^[（(]/u;
/** The town's own houses are printed with and without its name. */
const CITY = /^平湖市(?=.)/u;
/** 市科技局局长 is cut wrongly, and is as clear as can be. */
const CHIEF = /^[局厅]长/u;
/** 大学 in 大学生, 公司 in 公司化. */
const GOES_ON = /^(?:[生化级区]|部(?![门长]))/u;

/** Makes the rules ready. */
export function organisationRules({
  organisations: { endings, own, heads, offices, stops, known, never },
}: Pick<Lexicon, 'organisations'>): OrganisationRules {
  const longestFirst = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length);
  // 市 of 城市 or 上市 is no city; 和 and the like part two houses.
  const town = '(?:(?:平湖|嘉兴|上海|浙江)?(?<![城都超门股上夜集全我本各])[市省])';
  return {
    ending: new RegExp(`(?:${longestFirst([...endings, ...own]).join('|')})`, 'gu'),
    own: new Set(own),
    office: new RegExp(
      `${town}(?:市场)?[^\\P{Script=Han}市和与及的在是了由向等]{1,8}?(?:${offices.join('|')})`,
      'gu',
    ),
    heads: longestFirst(heads),
    stops,
    known: longestFirst(known),
    never: new Set(never),
  };
}

/**
 * Finds the organisations that a line names: those that the lexicon lists; authorities (市…局); and from
 * an ending (小学, 有限公司) back to the outermost head (市, 浙江) that no word in between forbids, or, for
 * endings that need none, to the next word that stands in no name. 平湖市商务局 and 市商务局 are one.
 *
 * @param line text of a paragraph
 * @param words the same, cut
 */
export function findOrganisations(
  line: string,
  words: readonly LineWord[],
  rules: OrganisationRules,
): string[] {
  const spans: Span[] = [...findKnown(line, rules.known)];
  for (const { 0: name, index } of line.matchAll(rules.office)) {
    const end = index + name.length;
    const isWhole = CHIEF.test(line.slice(end)) || !isCrossed(words, end);
    if (isWhole && !isInWord(words, end)) spans.push({ from: index, end });
  }
  for (const { 0: ending, index } of line.matchAll(rules.ending)) {
    const end = index + ending.length;
    const from = startOf(line, words, index, rules.own.has(ending), rules);
    if (from === undefined || isCrossed(words, end) || GOES_ON.test(line.slice(end))) continue;
    const name = line.slice(from, end);
    if (!rules.never.has(name) && !isOpen(name)) spans.push({ from, end });
  }
  const outer = spans.filter(
    (one) =>
      !spans.some((other) => other !== one && other.from <= one.from && one.end <= other.end),
  );
  return [...new Set(outer.map(({ from, end }) => line.slice(from, end).replace(CITY, '市')))];
}

/** Where listed names stand; 市政协 does not in 嘉兴市政协, which is listed, too. */
function findKnown(line: string, known: readonly string[]): Span[] {
  return known.flatMap((name) => {
    const from = line.indexOf(name);
    return from < 0 ? [] : [{ from, end: from + name.length }];
  });
}

/** Where the name that ends at a place begins: at its outermost head, else at the last of its own words. */
function startOf(
  line: string,
  words: readonly LineWord[],
  end: number,
  needsNoHead: boolean,
  { heads, stops }: OrganisationRules,
): number | undefined {
  let head: number | undefined;
  let bare: number | undefined;
  let last = end;
  for (const { text, from, tag } of words.filter((word) => word.from < end).toReversed()) {
    if (end - from > LONGEST.headed || stops.includes(text) || !INSIDE.test(text)) break;
    const own = heads.find((word) => line.startsWith(word, from));
    const isHead = own !== undefined && (own.length > 1 || text === own);
    if (isHead && !BRACKET.test(line.charAt(from - 1))) head = from;
    const isOther = text.length > 1 && PARTS_NAMES.test(tag);
    if (isOther || end - from > LONGEST.bare) bare ??= last;
    last = from;
  }
  if (head !== undefined && end - head >= LEAST.headed) return head;
  // A word that stands in no name may have been cut in two.
  const parted = stops
    .filter(({ length }) => length > 1)
    .map((stop) => {
      const at = line.slice(last, end).lastIndexOf(stop);
      return at < 0 ? 0 : last + at + stop.length;
    });
  const start = Math.max(bare ?? last, ...parted);
  const isNamed = end - start >= LEAST.bare && !/^[（()）\d]/u.test(line.slice(start));
  return needsNoHead && isNamed ? start : undefined;
}

/** Whether an ending is but the beginning of a longer word: 局 in 局面. */
function isCrossed(words: readonly LineWord[], end: number): boolean {
  return words.some(({ text, from }) => from < end && end < from + text.length);
}

/** 局 in 布局 and 格局, which are words of two characters. */
function isInWord(words: readonly LineWord[], end: number): boolean {
  return words.some(
    ({ text, from }) => from + text.length === end && /^[布格开结全大时]局$/u.test(text),
  );
}

function isOpen(name: string): boolean {
  return name.split(/[（(]/u).length !== name.split(/[）)]/u).length;
}
