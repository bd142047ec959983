import { Dice } from '../forge/dice.ts';
import { makeName } from '../forge/stock/pools.ts';
import { Draw, zipf } from './draw.ts';

/** Characters that given names are made of. */
const GIVEN = Array.from(
  '伟芳敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英玉兰建国华志秀海燕雪梅晓东红佳怡子涵浩然思远雨' +
    '婷梦洁文博俊晨曦嘉诚立群永康良金根水引娣培林惠彩跃进月琴学锋卫亚丹荔欣一鸣若溪可心睿哲轩',
);
/** People whom the paper names again and again, and years that each of them does so. */
const KNOWN = 400;
const TERM = 6;
const STAFF = 36;

/** Who is named in the paper of one year. */
export interface People {
  /** Those whom everybody knows that year, the first of them most of all. */
  known: Draw<string>;
  /** The paper's own reporters. */
  staff: Draw<string>;
}

/** The people of a year; most of them are those of the year before, too. */
export function peopleOf(year: number, seed: number): People {
  return {
    known: new Draw(serving(KNOWN, year, seed), zipf(1)),
    staff: new Draw(serving(STAFF, year, seed + 1), zipf(0.6)),
  };
}

/** Somebody who is named once, as a rule. */
export function stranger(dice: Dice): string {
  if (dice.chance(0.2)) return makeName(dice);
  const surname = makeName(dice).slice(0, 1);
  return surname + dice.pick(GIVEN) + (dice.chance(0.75) ? dice.pick(GIVEN) : '');
}

/** The names in so many posts; each post changes hands every few years, not all in one year. */
function serving(posts: number, year: number, seed: number): string[] {
  return Array.from({ length: posts }, (_, post) => {
    const term = Math.floor((year + post) / TERM);
    return stranger(new Dice(seed * 7919 + post * 104_729 + term * 15_485_863));
  });
}
