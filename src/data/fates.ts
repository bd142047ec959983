import type { Reason } from '../schema/reasons.ts';
import { REPAIR_WORDS } from './repairs.ts';
import { FIELD_WORDS, USE_WORDS } from './words.ts';

/** Why a piece of the dump is in no article. */
const REASON_WORDS: Readonly<Record<Reason, string>> = {
  ...REPAIR_WORDS,
  masthead: '报头',
  logotype: '报名、栏目标识',
  source: '图文来源',
  'page-number': '版次',
  'jump-from': '上接标记',
  'empty-note': '没有文字的编者按',
  space: '空白',
  mark: '标记',
  shadow: '阴影重影字',
  unplaced: '未能归入文章',
  'bad-bytes': '不合编码的字节',
  'lost-characters': '抽取时丢失的字',
  'unknown-glyphs': '没有通用编码的字符',
  'control-characters': '控制字符',
  'invisible-characters': '不显示的字符',
};

const WORDS: Readonly<Record<string, string>> = { ...REASON_WORDS, ...USE_WORDS, ...FIELD_WORDS };

/** A field, use or reason of the ledger in plain Chinese; no code is ever shown. */
export function fateInWords(fate: string): string {
  return WORDS[fate] ?? '其他';
}
