import { Dice } from '../dice.ts';

/** Text of a shape that no newspaper prints, as long as is asked for. */
export interface Shape {
  readonly name: string;
  /** Text of about so many characters. */
  readonly make: (length: number) => string;
}

/** Single characters that some rule looks for, or that none expects. */
const CHARACTERS = Array.from(
  '!"#$%&\'()*+,-./0;:<=>?@A[\\]^_`a{|}~ \t\f\r' +
    '。，、；：？！“”‘’《》（）【】〔〕…—·■●◆□★①〖｜\u3000\u00a0\u2028' +
    '平记者湖一贏⼀王😀',
);

/** Words, lines and pieces of lines that some rule looks for. */
const PHRASES = [
  ...[
    '<a ',
    '</',
    '<!--',
    '![',
    '![](',
    '](',
    '**',
    '__',
    '~~',
    '**平',
    '[平](',
    '||',
    '|---',
    '“”',
    '()',
    '（）',
    '“（',
  ],
  ...[
    '■记者 张三',
    '■记者 张三 通讯员 李四',
    '记者 张三',
    '通讯员',
    '张三 李四',
    '摄影 张三',
    '■摄影 王 强',
    '■',
    '本报讯 ',
    '本报讯（记者 ',
  ],
  ...[
    '（下转2版）',
    '(下转2版)平湖',
    '下转',
    '（上接1版）',
    '编者按：',
    '编者按：平湖',
    '【编者按】',
    '责任编辑：张三 ',
  ],
  ...[
    '2025年8月27日 星期三 ',
    '农历乙巳年七月初五 ',
    '总第5740期 ',
    '第1版',
    '平湖发布',
    '今平湖客户端',
  ],
  ...[
    '## 平湖',
    '# 平湖新闻',
    '###',
    '【平湖】',
    '·平湖·',
    '◆平湖◆',
    '关注平湖',
    '今日谈',
    'DIYI PINGLUN ',
  ],
  ...[
    '平湖',
    '平湖新闻。',
    '今年以来,全市招商不停、签约不断。',
    '今年以来全市招商不停签约不断',
    '——访平湖',
    '记者：平湖？',
  ],
  ...[
    'internationalization',
    'A B ',
    '123 ',
    '0573-85012345 ',
    '平  湖',
    '“平湖',
    '平湖”',
    '平湖        新闻',
    '9月 16日',
  ],
  ...[
    '平平湖湖',
    '平湖平湖新闻新闻',
    '””““',
    '。“',
    '来源：平湖',
    '图片由',
    '平湖,',
    '平湖:',
    '平湖(',
    '平湖"',
    "平湖'",
  ],
];

/** How the pieces of a shape stand below or beside each other, alone or between two stories. */
const SETTINGS: readonly Setting[] = [
  { name: 'on a line', between: '', around: ['', ''] },
  { name: 'as lines', between: '\n', around: ['', ''] },
  { name: 'as blocks', between: '\n\n', around: ['', ''] },
  { name: 'on a line between stories', between: '', around: stories('\n\n') },
  { name: 'as lines between stories', between: '\n', around: stories('\n\n') },
  { name: 'as blocks between stories', between: '\n\n', around: stories('\n\n') },
  { name: 'as lines between printed stories', between: '\n', around: stories('\n') },
];

interface Setting {
  readonly name: string;
  readonly between: string;
  readonly around: readonly [before: string, after: string];
}

function stories(between: string): [string, string] {
  const story = (seed: number): string => {
    const text = `本报讯 ${han(seed, 30)}。${han(seed + 1, 40)}，${han(seed + 2, 50)}。`;
    const body = between === '\n' ? (text.match(/.{1,18}/gu) ?? []).join('\n') : text;
    return [han(seed, 11), '■记者 张三', body, body].join(between);
  };
  return [`${story(3)}${between}`, `${between}${story(8)}`];
}

/** Shapes that are more than one piece over and over. */
const OTHERS: readonly Shape[] = [
  { name: 'brackets in brackets', make: (n) => '（'.repeat(n / 2) + '）'.repeat(n / 2) },
  { name: 'quotes in quotes', make: (n) => '“'.repeat(n / 2) + '”'.repeat(n / 2) },
  { name: 'an open quote and text', make: (n) => `“${'平湖'.repeat(n / 2)}` },
  { name: 'an open bracket and text', make: (n) => `（${'平湖'.repeat(n / 2)}` },
  { name: 'spaces between two letters', make: (n) => `平${' '.repeat(n)}湖` },
  { name: 'a heading of signs', make: (n) => `# 平湖 ${'#'.repeat(n)}` },
  { name: 'signs and a letter', make: (n) => `${'#'.repeat(n)}平` },
  {
    name: 'all Han',
    make: (n) => repeat(n, (i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 20000))),
  },
  { name: 'all Han as lines', make: (n) => repeat(n, (i) => `${han(i, 16)}\n`) },
  { name: 'all Han as blocks', make: (n) => repeat(n, (i) => `${han(i, 30)}\n\n`) },
  { name: 'paragraphs', make: (n) => repeat(n, (i) => `${han(i, 60)}。${han(i + 1, 40)}。\n\n`) },
  { name: 'headlines without a body', make: (n) => repeat(n, (i) => `## ${han(i, 8)}\n\n`) },
  {
    name: 'headlines of all levels',
    make: (n) => repeat(n, (i) => `${'#'.repeat(1 + (i % 6))} ${han(i, 8)}\n`),
  },
  {
    name: 'short articles',
    make: (n) => repeat(n, (i) => `${han(i, 8)}\n■记者 张三\n本报讯 ${han(i, 20)}。\n`),
  },
  {
    name: 'short marked articles',
    make: (n) => repeat(n, (i) => `## ${han(i, 8)}\n\n■记者 张三\n\n本报讯 ${han(i, 20)}。\n\n`),
  },
  {
    name: 'captions',
    make: (n) => repeat(n, (i) => `${han(i, 6)}\n\n${han(i, 30)}。\n\n■摄影 王强\n\n`),
  },
  { name: 'subheads', make: (n) => repeat(n, (i) => `${han(i, 6)}\n\n${han(i, 50)}。\n\n`) },
  { name: 'two columns', make: (n) => repeat(n, (i) => `${han(i, 14)}    ${han(i + 9, 14)}\n`) },
  {
    name: 'three columns with stops',
    make: (n) => repeat(n, (i) => `${han(i, 9)}。    ${han(i, 9)}，    ${han(i, 9)}\n`),
  },
  {
    name: 'columns side by side',
    make: (n) => repeat(n, (i) => `${' '.repeat((i * 13) % 90)}${han(i, 9)}\n`),
  },
  { name: 'printed lines with spaces', make: (n) => repeat(n, (i) => `${han(i, 14)} `) },
  {
    name: 'printed lines in blocks',
    make: (n) => repeat(n, (i) => `${han(i, 14)} ${han(i + 5, 14)} ${han(i + 9, 7)}。\n\n`),
  },
  {
    name: 'a table',
    make: (n) => repeat(n, (i) => `| ${han(i, 3)} | ${String(i)} | ${han(i, 4)} |\n`),
  },
  { name: 'numbers', make: (n) => repeat(n, (i) => `${String(i)}.${String(i * 7)}% `) },
  { name: 'names', make: (n) => repeat(n, (i) => `■记者 张${han(i, 2)}\n`) },
  {
    name: 'names and correspondents',
    make: (n) => repeat(n, (i) => `■记者 张${han(i, 2)} 通讯员 李${han(i, 2)}\n\n`),
  },
  { name: 'jumps', make: (n) => repeat(n, (i) => `${han(i, 20)}，（下转${String(i)}版）\n\n`) },
  { name: 'pages', make: (n) => repeat(n, (i) => `第${String(i)}版\n${han(i, 150)}。\f`) },
  { name: 'short pages', make: (n) => repeat(n, (i) => `${han(i, 5)}\f`) },
  {
    name: 'two pages that go on',
    make: (n) =>
      repeat(
        n,
        (i) =>
          `第${String(i + 1)}版\n\n## ${han(7, 8)}\n\n${han(i, 120)}，（下转${String(i + 2)}版）\n\f`,
      ),
  },
];

/**
 * All shapes; each character and phrase in three settings, and pairs and triples of characters.
 *
 * @param chance how many pairs and how many triples are thrown, and the seed
 */
export function worstShapes({ mixed, seed }: { mixed: number; seed: number }): Shape[] {
  const dice = new Dice(seed);
  const throwOne = (count: number): string =>
    Array.from({ length: count }, () => dice.pick([...CHARACTERS, ...PHRASES])).join('');
  const pieces = [
    ...CHARACTERS,
    ...PHRASES,
    ...Array.from({ length: mixed }, () => throwOne(2)),
    ...Array.from({ length: mixed }, () => throwOne(3)),
  ];
  const repeated = [...new Set(pieces)].flatMap((piece) =>
    SETTINGS.map(({ name, between, around: [before, after] }) => ({
      name: `${JSON.stringify(piece)} ${name}`,
      make: (length: number) => {
        const line = piece + between;
        return before + line.repeat(Math.ceil(length / line.length)) + after;
      },
    })),
  );
  return [...OTHERS, ...repeated];
}

/** Pieces one after the other, each by its number, up to a length. */
function repeat(length: number, piece: (i: number) => string): string {
  const pieces: string[] = [];
  for (let i = 0, sum = 0; sum < length; i++) {
    const one = piece(i);
    pieces.push(one);
    sum += one.length;
  }
  return pieces.join('');
}

/** So many Chinese characters, others for each seed. */
function han(seed: number, count: number): string {
  const common =
    '的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会';
  const at = (i: number): number =>
    Math.imul(seed + 1, 2654435761) + i * 40503 + ((i * i * seed) % 977);
  return Array.from({ length: count }, (_, i) =>
    common.charAt(Math.abs(at(i)) % common.length),
  ).join('');
}
