import { SolarDay } from 'tyme4ts';
import type { Dice } from '../dice.ts';

/** A masthead's lines, and the day they state. */
export interface Masthead {
  lines: string[];
  date: string;
}

/** Makes a masthead with a day of the last twenty years, its weekday and its lunar date. */
export function makeMasthead(dice: Dice, page: number): Masthead {
  const [year, month, day] = [dice.int(2006, 2026), dice.int(1, 12), dice.int(1, 28)];
  const solar = SolarDay.fromYmd(year, month, day);
  const lunar = solar.getLunarDay();
  const lunarMonth = lunar.getLunarMonth();
  const weekday = `星期${solar.getWeek().getName()}`;
  const cycle = lunarMonth.getLunarYear().getSixtyCycle().getName();
  const inWords = `农历${cycle}年${lunarMonth.getName()}${lunar.getName()}`;
  const number = dice.int(1000, 9000);
  const lines = dice.pick([
    [
      '平湖日报',
      `嘉兴市新闻传媒中心 中共平湖市委 联办 ${year}年${month}月${day}日 ◆ ${weekday}`,
      `${inWords} 总第${number}期`,
    ],
    ['平湖日报', `${year}年${month}月${day}日 ${weekday}`, `${inWords}　第${number}期　今日4版`],
    [`${year}年${month}月${day}日　${weekday}　${inWords}　第${page}版`],
    [`第${page}版　${year}年${month}月${day}日　${weekday}　要闻`, '责任编辑：沈海清 版式：王晓'],
  ]);
  return { lines, date: `${year}-${two(month)}-${two(day)}` };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
