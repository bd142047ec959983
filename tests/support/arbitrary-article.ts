import './laws.ts';
import fc from 'fast-check';
import type { Article, BodyBlock } from '../../src/parse/types.ts';
import { KINDS, ROLES, SECTIONS } from '../../src/schema/vocabulary.ts';

const NASTY = [
  '*¦**¦#¦# ¦_¦__¦~¦~~¦<¦>¦> ¦<b>¦</p>¦<!--¦`¦```¦1. ¦1) ¦2025. ¦"¦\'¦&¦',
  '&amp;¦&#x20;¦&nbsp;¦- ¦+ ¦+¦-¦---¦===¦[¦]¦](¦![¦[1]: ¦http://a.cn¦',
  'www.a.cn¦a@b.cn¦\\¦\\*¦|¦:¦ ¦  ¦\t¦\u3000¦\u00a0¦：¦“¦”¦平湖¦。¦',
  '12345678901234567890¦5.6%¦{¦}¦',
].flatMap((line) => line.split('¦').filter((piece) => piece !== ''));

/** Printed text on one line, as nasty to markdown as can be; never blank. */
export const nastyLine = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...NASTY) },
      fc.string({ unit: 'binary' }).map((text) => text.replace(/[\0\r\n]/g, '')),
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map((pieces) => pieces.join(''))
  .filter((text) => text.trim() !== '');

/** What a printed file must not take for its own: line ends, entities, rules, definitions, closers. */
const HOSTILE = [
  ...NASTY,
  ...[
    '\0',
    '\r',
    '\n',
    '\r\n',
    '\f',
    '\v',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\u200b',
    '\ud800',
    '\udc00',
  ],
  ...[
    '&#x41;',
    '&amp',
    '<script>',
    '</script>',
    '<?',
    '~~~',
    '***',
    '[x]: y',
    '[^1]',
    '[^1]: z',
    '# #',
    ' ##',
  ],
  ...['<http://a.cn>', '    ', '0. ', ':::', '$$', '|-|', '\\\n', '！', '……', '〔缺〕'],
];

/** Blocks of any strings at all, blank ones too. */
export const hostileBody = fc.array(
  fc.record<BodyBlock>(
    {
      kind: fc.constantFrom('paragraph', 'subhead'),
      text: fc
        .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...HOSTILE) }, fc.string()), {
          maxLength: 8,
        })
        .map((pieces) => pieces.join('')),
    },
    { noNullPrototype: true },
  ),
  { maxLength: 4 },
);

/** Objects as the code makes them, with a prototype. */
const plain = { noNullPrototype: true };

const body = fc.array(
  fc.record<BodyBlock>({ kind: fc.constantFrom('paragraph', 'subhead'), text: nastyLine }, plain),
  { maxLength: 6 },
);

const HEX = Array.from({ length: 16 }, (_, digit) => digit.toString(16));
const number = fc.integer({ min: 1, max: 99999 });
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Any article that the schema allows. */
export const anyArticle: fc.Arbitrary<Article> = fc.record(
  {
    front: fc.record(
      {
        id: fc.tuple(day, number, number).map(([on, page, at]) => `${on}-p${page}-${at}`),
        title: nastyLine,
        kicker: nastyLine,
        subtitle: nastyLine,
        column: nastyLine,
        kind: fc.constantFrom(...KINDS),
        section: fc.constantFrom(...SECTIONS),
        authors: fc.array(fc.record({ role: fc.constantFrom(...ROLES), name: nastyLine }, plain)),
        dateline: nastyLine,
        editorsNote: nastyLine,
        continuedTo: number,
        date: day,
        page: number,
        order: number,
        doubts: fc.array(nastyLine),
        source: fc.record(
          {
            dump: nastyLine,
            sha256: fc.string({
              unit: fc.constantFrom(...HEX),
              minLength: 64,
              maxLength: 64,
            }),
            lines: fc.array(fc.tuple(number, number), { minLength: 1 }),
          },
          plain,
        ),
      },
      {
        ...plain,
        requiredKeys: [
          ...(['id', 'title', 'kind', 'section', 'authors'] as const),
          ...(['page', 'order', 'doubts', 'source'] as const),
        ],
      },
    ),
    body,
  },
  plain,
);
