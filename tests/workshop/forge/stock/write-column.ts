import type { Dice } from '../dice.ts';
import type { Story } from '../story.ts';

/** Standing columns of reports, all told as such by their own words or their marks. */
const REPORT_COLUMNS = [
  '记者走基层',
  '文明实践在行动',
  '项目建设进行时',
  '民生直通车',
  '共同富裕看平湖',
  '奋进新征程 建功新时代',
  '乡村振兴进行时',
  '关注民生实事',
];
const COMMENT_COLUMNS = ['第1评论', '东湖夜话', '今日谈', '平湖时评', '当湖论坛'];
const MARKS: readonly (readonly [string, string])[] = [
  ['【', '】'],
  ['◆', '◆'],
  ['·', '·'],
  ['〖', '〗'],
  ['', ''],
];
const PINYIN: Readonly<Record<string, string>> = {
  第1评论: 'DIYI PINGLUN',
  东湖夜话: 'DONGHU YEHUA',
  今日谈: 'JINRI TAN',
  平湖时评: 'PINGHU SHIPING',
  当湖论坛: 'DANGHU LUNTAN',
};

/** A column for a story: a comment's with pinyin and credit at times, a report's by its marks. */
export function writeColumn(dice: Dice, comment: boolean): NonNullable<Story['column']> {
  const name = dice.pick(comment ? COMMENT_COLUMNS : REPORT_COLUMNS);
  const pinyin = PINYIN[name];
  if (pinyin !== undefined && dice.chance(0.6)) {
    return {
      printed: [name],
      name,
      credit: `${pinyin} 栏目统筹：${dice.pick(['黄金凤', '沈海清'])}`,
    };
  }
  const [left, right] = dice.pick(MARKS);
  return { printed: [`${left}${name}${right}`], name };
}
