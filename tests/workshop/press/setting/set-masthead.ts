import { SolarDay } from 'tyme4ts';
import type { Dice } from '../../forge/dice.ts';
import { furniturePiece } from './html.ts';

/** A page's masthead, in the make that its house has. */
export interface Masthead {
  html: string;
  place: 'top' | 'bottom';
  /** The day that it states. */
  date: string;
}

const NAMES = ['要闻', '综合', '民生', '城事', '副刊', '专版', '视点', '镇街', '文苑', '经济'];

/** Makes the masthead of a page; the first page of a day shows the paper's name. */
export function setMasthead(page: number, day: string, dice: Dice): Masthead {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const solar = SolarDay.fromYmd(year, month, date);
  const lunar = solar.getLunarDay();
  const weekday = `星期${solar.getWeek().getName()}`;
  const lunarMonth = lunar.getLunarMonth();
  const cycle = lunarMonth.getLunarYear().getSixtyCycle().getName();
  const lunarDay = `农历${cycle}年${lunarMonth.getName()}${lunar.getName()}`;
  const issue = dice.int(1000, 9800);
  const name = dice.pick(NAMES);
  const dayText = `${year}年${month}月${date}日`;
  const front = [
    [
      '=平湖日报',
      `${dayText}　${weekday}　${lunarDay}`,
      `国内统一连续出版物号 CN 33-0118`,
      `第${issue}期　今日4版`,
    ],
    ['=平湖日报', 'PINGHU DAILY', dayText, weekday, lunarDay, `总第${issue}期`],
    [
      '=平湖日报',
      `嘉兴市新闻传媒中心　中共平湖市委　联办　${dayText} ◆ ${weekday}`,
      `${lunarDay} 总第${issue}期`,
    ],
  ];
  const inner = [
    [`${dayText} ${weekday} 第${page}版 ${name}`],
    [`第${page}版`, name, `${dayText}　${weekday}`, '平湖日报'],
    [`${page}`, name, `${year}.${month}.${date} ${weekday}`, '责任编辑：沈海清　版式：王晓'],
    [`平湖日报`, `${dayText}${weekday}`, `${name}　${page}`],
    [name, `编辑/陆晓蓉 校对/金伟 版式/沈佳`, `${dayText} ${weekday} ${page}版`],
  ];
  const lines = dice.pick(page === 1 ? front : inner);
  const pieces = lines.map((line) =>
    line.startsWith('=')
      ? furniturePiece(line.slice(1), 'font-size: 3em; line-height: 1.2; font-weight: bold')
      : furniturePiece(line),
  );
  const place = page > 1 && dice.chance(0.25) ? 'bottom' : 'top';
  const justify = dice.pick(['space-between', 'center', 'start']);
  const tag = place === 'top' ? 'header' : 'footer';
  return {
    html: `<${tag} style="justify-content: ${justify}">${pieces.join('')}</${tag}>`,
    place,
    date: day,
  };
}
