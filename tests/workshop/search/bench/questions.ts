import { Dice } from '../../forge/dice.ts';
import { searchableLines } from '../../../support/searchable.ts';
import { makeArchive } from '../../made-archive/make-archive.ts';
import { harderSets } from './harder-questions.ts';
import type { QuestionSet } from './question.ts';

/** The newest articles that names and strings are taken from; every larger archive holds them. */
const SOURCE = 400;
const OF_EACH = 12;
const LENGTHS = [
  [3, 4],
  [5, 8],
  [9, 16],
  [17, 40],
] as const;

/** What the bench asks: the same of every archive of a seed. */
export function drawQuestions(seed: number): QuestionSet[] {
  const dice = new Dice(seed + 77);
  const articles = [...makeArchive(SOURCE, seed)].flatMap(({ articles: own }) => own);
  const names = [
    ...new Set(articles.flatMap(({ front }) => front.authors.map(({ name }) => name))),
  ];
  const titles = articles.map(({ front }) => front.title.split(' ')[0] ?? '');
  const lines = articles.flatMap(searchableLines).flatMap((line) => line.split(/\s+/));
  const cut = (least: number, most: number) => {
    const length = dice.int(least, most);
    const line = dice.pick(lines.filter((one) => one.length >= length));
    const at = dice.int(0, line.length - length);
    return line.slice(at, at + length);
  };
  const some = (make: () => string) => Array.from({ length: OF_EACH }, make);
  const sets = [
    { name: 'a name', words: some(() => dice.pick(names)) },
    { name: 'a place', words: ['独山港镇', '新仓镇', '当湖街道', '平湖', '东湖小学', '上海塘'] },
    { name: 'two characters', words: some(() => cut(2, 2)) },
    { name: 'common words', words: ['我市', '的', '今年', '发展', '平湖', '工作', '，'] },
    { name: 'a headline', words: some(() => dice.pick(titles)) },
    { name: 'several words', words: some(() => `${cut(2, 2)} ${cut(2, 3)}`) },
    { name: 'numbers', words: ['2030年', '12345', '1.5', '35.5%', '7月', '100万元'] },
    { name: 'Latin', words: ['AI', 'teu', 'PM2.5', 'app', '5G'] },
    {
      name: 'set sentences',
      words: [
        '一项一项抓落实',
        '“浙里办”平湖旗舰店',
        '接轨上海第一站',
        '城乡居民收入比缩小到1.5∶1以内',
      ],
    },
    ...LENGTHS.map(([least, most]) => ({
      name: `any ${least} to ${most} characters`,
      words: some(() => cut(least, most)),
    })),
  ];
  const plain = sets.map(({ name, words }) => ({
    name,
    questions: words.map((one) => ({ words: one, filters: {} })),
    isPlain: true,
  }));
  return [...plain, ...harderSets(articles, dice)];
}
