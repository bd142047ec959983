import type { Entry, Field } from '../schema/entry.ts';
import type { Reason } from '../schema/reasons.ts';
import type { RepairCode } from '../schema/repair-codes.ts';
import { REPAIRS } from './repairs.ts';
import { FIELD_WORDS, USE_WORDS } from './words.ts';

/** Why a piece of the dump is in no article, where no rule has changed it. */
const REASON_WORDS: Readonly<Record<Exclude<Reason, RepairCode>, string>> = {
  masthead: '报头',
  logotype: '报名、栏目标识',
  source: '图文来源',
  'page-number': '版次',
  'jump-from': '上接标记',
  'page-text': '广告、导读等版面文字',
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

const WORDS: Readonly<Record<Exclude<Fate, RepairCode>, string>> = {
  ...REASON_WORDS,
  ...USE_WORDS,
  ...FIELD_WORDS,
};

/** What became of a piece of the dump: a part of an article, or why it is in none. */
export type Fate = Field | Reason | Entry['use'];

/** What became of a piece of the dump in plain Chinese; no code is ever shown. */
export function fateInWords(fate: Fate): string {
  // Of the rules this one leaves the most out: what it leaves out has a name of its own.
  if (fate === 'shadow') return '阴影重影字';
  return isRule(fate) ? REPAIRS[fate].name : WORDS[fate];
}

function isRule(fate: Fate): fate is RepairCode {
  return fate in REPAIRS;
}
