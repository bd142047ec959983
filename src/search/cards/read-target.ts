import { site } from '../../site.ts';
import { NUMERAL, readNumber } from './numerals.ts';
import { readWhen } from './read-when.ts';
import type { When } from './when.ts';

/** A place in the archive that a search names: an issue by its time or number, a page. */
export interface Target {
  when?: When;
  number?: number;
  page?: number;
  /** False where the words may as well be something else: a bare number. */
  isSure: boolean;
}

/** 第2版, 二版, 头版 */
const PAGE = new RegExp(`(?:第?(${NUMERAL}{1,3})版|头版|头条|p(\\d{1,3}))$`, 'i');
/** 总第5740期, 第5740期, 5740期, No.5740 */
const NUMBER = new RegExp(`^(?:总?第?(${NUMERAL}+)期|总第?(${NUMERAL}+)|no\\.?(\\d+))$`, 'i');
const BARE_NUMBER = /^\d{3,6}$/;
/** What may stand round a date: the paper's name, 的报纸. */
const AROUND = [
  new RegExp(`^${site.paper}[,，:：]?`),
  new RegExp(`的?(?:${site.paper}|报纸?|日报|那天|那期|那一期|当天|这天|这一天)$`),
];

/** Reads which issue or page of the archive a search names; nothing where it names none. */
export function readTarget(words: string, today: string): Target | undefined {
  const plain = words.normalize('NFKC').replace(/\s+/g, '');
  const page = PAGE.exec(plain);
  const rest = page ? plain.slice(0, page.index).replace(/[,，的]$/, '') : plain;
  const ofIssue = rest && readIssue(rest, today);
  if (!page) return ofIssue || undefined;
  const [, written, figures] = page;
  const number = readNumber(written ?? figures ?? '1');
  if (number < 1 || (rest && !ofIssue)) return undefined;
  return { ...(ofIssue || {}), page: number, isSure: true };
}

function readIssue(words: string, today: string): Target | undefined {
  const plain = AROUND.reduce((left, around) => left.replace(around, '') || left, words);
  const [, ...written] = NUMBER.exec(plain) ?? [];
  const number = written.find(Boolean);
  if (number) return { number: readNumber(number), isSure: true };
  const when = readWhen(plain, today);
  if (when) return { when, isSure: !BARE_NUMBER.test(plain) };
  return BARE_NUMBER.test(plain) ? { number: Number(plain), isSure: false } : undefined;
}
