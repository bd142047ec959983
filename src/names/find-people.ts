import type { Lexicon } from '../schema/lexicon.ts';
import { bestSplit } from '../parse/words/best-split.ts';
import { isCommonWord } from '../parse/words/is-common-word.ts';
import { nameLogLikelihood } from '../parse/words/name-log-likelihood.ts';
import { surnamesOf } from '../parse/words/surname.ts';

/** How people are told, made ready. */
export interface PeopleRules {
  before: RegExp;
  after: RegExp;
  says: RegExp;
  ends: RegExp;
  known: readonly string[];
  never: readonly string[];
}

/** A name in a text. */
interface Found {
  name: string;
  end: number;
}

const HAN = /^\p{Script=Han}+$/u;
const JOINS = /^(?:、|和|与|及|以及)/u;
const ROWS = /^\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4})+?(等|出席|参加|陪同)/u;
/** A sentence, clause or quotation begins after these. */
const EDGE = /[\s，。！？；：…“”‘’（）()、—·□]/u;
/** Before a name with its title: 推荐的闫文君博士. */
const LEADS = /[的由请和与是]/u;
/** Characters after a name whose words tell where it ends. */
const REACH = 4;
/** What a post before a name is worth, and a verb or mark right behind it; in logarithms. */
const BONUS = { told: 6, end: 3 };
/** No name of two or of more characters is less likely: of surname and given ones all but one are usual. */
const LEAST = { two: -16, more: -21 };
/** 李先生, 王女士, 张某: a surname alone. */
const SURNAME_ALONE = /(?:先(?=生)|女(?=士)|某)/u;
/** So many names in a row need no post before them. */
const ROW = 2;

/** Makes the rules ready. */
export function peopleRules({ people }: Pick<Lexicon, 'people'>): PeopleRules {
  const oneOf = (words: readonly string[]) =>
    words.toSorted((a, b) => b.length - a.length).join('|');
  return {
    before: new RegExp(`(?:${oneOf(people.before)})(?:[:：])?(?=\\p{Script=Han})`, 'gu'),
    after: new RegExp(`(?:${oneOf(people.after)})`, 'gu'),
    says: new RegExp(`^(?:${oneOf(people.says)})`, 'u'),
    ends: new RegExp(`^(?:${oneOf(people.ends)}|[\\s，。！？；：“”（）()、]|$)`, 'u'),
    known: people.known,
    never: people.never,
  };
}

/**
 * Finds the people that a text names. A name is a surname and one or two characters that stand behind a
 * post or a word for a person (书记仲旭东, 送餐员沃小妹), in a list behind one, before a title (薛健民博士),
 * at the head of a clause before what only people do (王建坤指出), in a row that ends as such rows do
 * (周军波、何健等). Where it ends is told by what is likelier: the name with the words behind it, or those
 * characters as words.
 *
 * @param lines paragraphs of one text
 */
export function findPeople(lines: readonly string[], rules: PeopleRules): string[] {
  const whole = lines.join('\n');
  const found = new Set<string>(rules.known.filter((name) => whole.includes(name)));
  for (const line of lines.map(withoutTitles)) {
    for (const { 0: post, index } of line.matchAll(rules.before)) {
      for (const name of listAt(line, index + post.length, rules)) found.add(name);
    }
    for (const { index } of line.matchAll(rules.after)) {
      const name = nameBefore(line, index, rules);
      if (name) found.add(name);
    }
    for (let at = 0; at < line.length; at++) {
      if (at > 0 && !EDGE.test(line.charAt(at - 1))) continue;
      const name = speakerAt(line, at, rules);
      if (name) found.add(name);
      for (const each of rowAt(line, at, rules)) found.add(each);
    }
  }
  return [...found];
}

/** A text without what stands in 《》, character for character: a book about somebody is no person. */
function withoutTitles(line: string): string {
  return line.replace(/《[^《》]*》/gu, (title) => '□'.repeat(title.length));
}

/** Names in a row behind a post. */
function listAt(text: string, from: number, rules: PeopleRules): string[] {
  const names: string[] = [];
  for (let at = from; ;) {
    const found = nameAt(text, at, rules);
    if (!found) return names;
    names.push(found.name);
    const join = JOINS.exec(text.slice(found.end))?.[0];
    if (join === undefined) return names;
    at = found.end + join.length;
  }
}

/** Names in a row at the head of a clause, with what such rows end with: 周军波、何健等市领导. */
function rowAt(text: string, from: number, rules: PeopleRules): string[] {
  const [row = '', end = ''] = ROWS.exec(text.slice(from)) ?? [];
  const names = row.slice(0, row.length - end.length).split('、');
  const isRow = names.length >= ROW && names.every((name) => isLikelierThanWords(name, rules));
  return isRow ? names : [];
}

function nameAt(text: string, from: number, rules: PeopleRules): Found | undefined {
  const reach = text.slice(from, from + REACH + 3);
  const clause = /^\p{Script=Han}*/u.exec(reach)?.[0] ?? '';
  let best: (Found & { worth: number }) | undefined;
  for (const { length } of surnamesOf(clause)) {
    for (const given of [1, 2]) {
      const end = length + given;
      const worth = worthOf(clause, end, text.slice(from + end), rules);
      if (worth === undefined || (best && best.worth >= worth)) continue;
      best = { name: clause.slice(0, end), end: from + end, worth };
    }
  }
  return best && best.worth + BONUS.told > bestSplit(clause) ? best : undefined;
}

/** How likely a clause is to begin with a name of so many characters. */
function worthOf(clause: string, end: number, rest: string, rules: PeopleRules) {
  if (clause.length < end) return undefined;
  const name = clause.slice(0, end);
  if (SURNAME_ALONE.test(name + rest.charAt(0))) return undefined;
  // 向大家 is no name, and 向大 before 家 neither.
  if (rules.never.some((word) => clause.slice(0, end + word.length - 1).includes(word))) {
    return undefined;
  }
  // 汪洋 is a word, too, but not where it speaks.
  const isNamed = isName(name, rules) || (rules.says.test(rest) && mayBe(name, rules));
  const likely = isNamed ? nameLogLikelihood(name) : undefined;
  if (likely === undefined) return undefined;
  const isEnd = rules.ends.test(rest);
  // 人员明知来路: what begins with a word is a name only where it surely ends.
  if (!isEnd && name.length > 2 && isCommonWord(name.slice(0, 2), false)) return undefined;
  return likely + bestSplit(clause.slice(end)) + (isEnd ? BONUS.end : 0);
}

/** Whether letters may be a name, and are no word. */
function isName(name: string, rules: PeopleRules): boolean {
  return !isCommonWord(name, false) && mayBe(name, rules);
}

function mayBe(name: string, { never }: PeopleRules): boolean {
  if (!HAN.test(name) || never.some((word) => name.includes(word))) return false;
  return (nameLogLikelihood(name) ?? -Infinity) > (name.length > 2 ? LEAST.more : LEAST.two);
}

/** 薛健民 before 博士: from the head of its clause, or from behind 的. */
function nameBefore(text: string, end: number, rules: PeopleRules): string | undefined {
  return [3, 2]
    .map((length) => text.slice(Math.max(0, end - length), end))
    .find((name) => {
      const before = text.charAt(end - name.length - 1);
      const isFree = before === '' || EDGE.test(before) || LEADS.test(before);
      return isFree && isLikelierThanWords(name, rules);
    });
}

/** 王建坤 before 指出, at the head of a clause. */
function speakerAt(text: string, from: number, rules: PeopleRules): string | undefined {
  return [3, 2, 4]
    .map((length) => text.slice(from, from + length))
    .find(
      (name) => rules.says.test(text.slice(from + name.length)) && isLikelierThanWords(name, rules),
    );
}

function isLikelierThanWords(name: string, rules: PeopleRules): boolean {
  if (!isName(name, rules)) return false;
  return (nameLogLikelihood(name) ?? -Infinity) > bestSplit(name);
}
