import type { Dice } from '../forge/dice.ts';
import type { Article, BodyBlock } from '../../../src/parse/types.ts';
import type { ArticleFront, Author } from '../../../src/schema/article.ts';
import { SECTIONS, type Kind } from '../../../src/schema/vocabulary.ts';
import { stranger, type People } from './people.ts';
import type { Stock } from './stock.ts';
import { Writer } from './write-text.ts';

/** Where an article stands in the paper. */
export interface Place {
  day: string;
  page: number;
  /** From 1, on its page. */
  order: number;
}

/**
 * Characters of the articles of the archive's first four issues, all lines counted; lengths are
 * drawn from between neighbours.
 */
const LENGTHS = [
  ...[64, 81, 87, 136, 257, 368, 551, 557, 728, 767, 838, 849, 911, 951, 1002, 1010],
  ...[1059, 1109, 1136, 1148, 1165, 1166, 1216, 1239, 1243, 1258, 1639],
];
const RATE = { kicker: 0.42, subtitle: 0.18, column: 0.2, dateline: 0.6, note: 0.06, two: 0.35 };
/** Characters of names, column and the rest around a text. */
const AROUND = 45;
const SHORT = 200;
const LONG = 1150;

/** Writes one article. */
export function writeArticle(place: Place, dice: Dice, stock: Stock, people: People): Article {
  const theme = stock.themes.at(dice.next());
  const writer = new Writer(dice, stock, people, theme);
  const length = drawLength(dice);
  const kind = kindOf(length, dice);
  const { day, page, order } = place;
  const head = writeHead(writer, dice, kind);
  const front: ArticleFront = {
    id: `${day}-p${page}-${order}`,
    ...head,
    ...(dice.chance(RATE.column) && { column: dice.pick(theme.columns) }),
    kind,
    section: sectionOf(kind, page, dice),
    authors: writeAuthors(kind, dice, people),
    ...(kind === 'news' && dice.chance(RATE.dateline) && { dateline: '本报讯' }),
    ...(length > SHORT && dice.chance(RATE.note) && { editorsNote: writer.paragraph(90) }),
    date: day,
    page,
    order,
    doubts: [],
    source: { dump: `${day}-p${page}.txt`, sha256: '0'.repeat(64), lines: [[order, order]] },
  };
  const spent = Object.values(head).join('').length;
  return { front, body: writeBody(writer, dice, Math.max(30, length - spent - AROUND)) };
}

function drawLength(dice: Dice): number {
  const at = dice.next() * (LENGTHS.length - 1);
  const [low = 0, high = 0] = LENGTHS.slice(Math.floor(at), Math.floor(at) + 2);
  return Math.round(low + (high - low) * (at % 1));
}

function kindOf(length: number, dice: Dice): Kind {
  if (length < SHORT) return 'photo';
  if (length > LONG && dice.chance(0.4)) return dice.chance(0.3) ? 'interview' : 'feature';
  return dice.chance(0.1) ? 'commentary' : 'news';
}

function writeHead(writer: Writer, dice: Dice, kind: Kind) {
  if (kind === 'photo') return { title: writer.headline(dice.int(5, 9)) };
  const title = dice.chance(RATE.two)
    ? `${writer.headline(dice.int(6, 11))} ${writer.headline(dice.int(6, 11))}`
    : writer.headline(dice.int(9, 18));
  return {
    title,
    ...(dice.chance(RATE.kicker) && { kicker: writer.headline(dice.int(9, 20)) }),
    ...(dice.chance(RATE.subtitle) && { subtitle: `——${writer.headline(dice.int(9, 16))}` }),
  };
}

function sectionOf(kind: Kind, page: number, dice: Dice): ArticleFront['section'] {
  if (kind === 'photo') return '图片';
  if (kind === 'commentary') return '评论';
  return page === 1 && dice.chance(0.6) ? '要闻' : dice.pick(SECTIONS.slice(0, 7));
}

function writeAuthors(kind: Kind, dice: Dice, people: People): Author[] {
  if (kind === 'photo') return [{ role: '摄影', name: people.staff.at(dice.next()) }];
  if (kind === 'commentary') return [{ role: '作者', name: stranger(dice) }];
  const authors: Author[] = [{ role: '记者', name: people.staff.at(dice.next()) }];
  if (dice.chance(0.15)) authors.push({ role: '见习记者', name: people.staff.at(dice.next()) });
  const helpers = dice.chance(0.55) ? dice.int(1, 2) : 0;
  for (let left = helpers; left > 0; left--) authors.push({ role: '通讯员', name: stranger(dice) });
  return authors;
}

function writeBody(writer: Writer, dice: Dice, length: number): BodyBlock[] {
  const blocks: BodyBlock[] = [];
  const hasSubheads = length > 900 && dice.chance(0.25);
  for (let left = length; left > 12;) {
    const aim = Math.min(left, dice.int(70, 230));
    const text = writer.paragraph(aim);
    blocks.push({ kind: 'paragraph', text });
    left -= text.length;
    if (hasSubheads && left > 300 && dice.chance(0.4)) {
      blocks.push({ kind: 'subhead', text: writer.headline(dice.int(6, 14)) });
    }
  }
  return blocks;
}
