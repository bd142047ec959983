import type { Reason } from '../schema/reasons.ts';
import type { RepairCode } from '../schema/repair-codes.ts';
import { ruleInWords } from './repairs.ts';
import { FIELD_WORDS, USE_WORDS } from './words.ts';

/** Why a piece of the dump is in no article, where no rule has changed it. */
const REASON_WORDS: Readonly<Record<Exclude<Reason, RepairCode>, string>> = {
  masthead: '报头',
  logotype: '报名、栏目标识',
  source: '图文来源',
  'page-number': '版次',
  'jump-from': '上接标记',
  'empty-note': '没有文字的编者按',
  space: '空白',
  mark: '标记',
  unplaced: '未能归入文章',
  'bad-bytes': '不合编码的字节',
  'lost-characters': '抽取时丢失的字',
  'unknown-glyphs': '没有通用编码的字符',
  'control-characters': '控制字符',
  'invisible-characters': '不显示的字符',
};

const WORDS: Readonly<Record<string, string>> = {
  ...{ ...REASON_WORDS, ...USE_WORDS, ...FIELD_WORDS },
  // Of the rules this one leaves the most out: what it leaves out has a name of its own.
  shadow: '阴影重影字',
};

/** A field, use or reason of the ledger in plain Chinese; no code is ever shown. */
export function fateInWords(fate: string): string {
  return WORDS[fate] ?? ruleInWords(fate) ?? '其他';
}
