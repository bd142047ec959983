import { MANY } from '../../text/bounds.ts';
import { SEASONS } from './seasons.ts';

/** A season, feast or school day that the text speaks of as present. */
export interface SeasonSaid {
  readonly kind: 'season';
  /** One of SEASONS. */
  readonly name: string;
  /** Where the text names it with the season. */
  readonly year?: number;
}

/** `去年春耕`, `每年清明`, `错过春耕`, `从春耕到秋收` */
const ELSEWHEN_BEFORE =
  /(?:去年|前年|上年|往年|历年|每年|当年|那年|明年|来年|下一?年)[^，。；！？,;]{0,8}$|(?:从|到|至|以往|曾经|自)$/u;
/** `今年秋收将`, `春节以来`, `为秋收打下基础`, `春耕到秋收`, `春耕、汛期等关键节点` */
const ELSEWHEN_AFTER =
  /^(?:[^，。；！？,;]{0,10}?(?:将(?![至近临])|打下|打好|奠定|准备|结束|过后|以来|之后)|后|[到至]|[^，。；！？,;]{0,8}?等)/u;
const YEAR_BEFORE = /(20\d\d)年?[^，。；！？,;]{0,6}$/u;
/** `正值春节`, `喜迎国庆` */
const PRESENT_BEFORE =
  /(?:眼下|当下|时下|当前|正值|时值|适逢|恰逢|喜迎|欢度|欢庆|共庆)[^，。；！？,;]{0,4}$|(?:昨天|昨日|今天)(?:正?是)?$/u;
/** `清明假期`, `春节将至`, `高考首日` */
const PRESENT_AFTER =
  /^[^，。；！？、,;]{0,2}?(?:期间|假期|小长假|长假|黄金周|将至|临近|前夕|来临|到来|之际|当天|首日|前后|时节|第一天|祭扫)/u;

/** Finds the seasons that a paragraph speaks of as present. */
export function findSeasons(text: string): { at: number; length: number; says: SeasonSaid }[] {
  return SEASONS.flatMap(({ name, words, isPlain }) =>
    [...text.matchAll(new RegExp(words, 'gu'))].flatMap(({ index, 0: all }) => {
      const before = text.slice(Math.max(0, index - MANY), index);
      const after = text.slice(index + all.length, index + all.length + MANY);
      if (ELSEWHEN_BEFORE.test(before) || ELSEWHEN_AFTER.test(after)) return [];
      if (!isPlain && !PRESENT_BEFORE.test(before) && !PRESENT_AFTER.test(after)) return [];
      const year = YEAR_BEFORE.exec(before)?.[1];
      const says = {
        kind: 'season',
        name,
        ...(year === undefined ? {} : { year: Number(year) }),
      } as const;
      return [{ at: index, length: all.length, says }];
    }),
  );
}
