import fc from 'fast-check';
import { correctionsSchema, type Correction } from '../../src/schema/correction.ts';
import { KINDS, ROLES, SECTIONS } from '../../src/schema/vocabulary.ts';

/** Words that an editor may write, some of which begin another part of an article. */
const WORDS = [
  ...['本报讯 ', '本报讯(记者 张三) ', '■记者 张三', '\n\n■记者 李四\n\n', '通讯员 王五 '],
  ...['\n\n## 新的标题一行\n\n', '\n\n全市项目建设提速增效\n\n', '\n【小标题】\n', '。\n\n', '\n'],
  ...['编者按:', '(下转2版)', '“', '”', '——', '赢', '平湖', ' ', '一', '◆民生观察◆'],
];
const words = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 5 })), { maxLength: 5 })
  .map((pieces) => pieces.join(''));
const line = fc.oneof(
  fc.constantFrom('东湖时评', '本报讯', '新题目', '招商 引资', 'John Smith'),
  words.map((text) => text.replace(/\s+/g, ' ').trim() || '题'),
);
const orNone = fc.option(line, { nil: null });

const fields = fc.record(
  {
    title: line,
    kicker: orNone,
    subtitle: orNone,
    column: orNone,
    dateline: orNone,
    editorsNote: orNone,
    kind: fc.constantFrom(...KINDS),
    section: fc.constantFrom(...SECTIONS),
    authors: fc.array(fc.record({ role: fc.constantFrom(...ROLES), name: line }), { maxLength: 3 }),
    continuedTo: fc.option(fc.integer({ min: 1, max: 8 }), { nil: null }),
  },
  { requiredKeys: [] },
);

const change = fc.oneof(
  words.map((replace) => ({ replace })),
  fields.map((set) => ({ set })),
  fc.constant({ drop: true as const }),
  fc.boolean().map((paragraph) => ({ paragraph })),
);

/** Where in a dump a quote begins and how long it is, as shares; and what is changed there. */
const seed = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.integer({ min: 4, max: 16 }), fc.integer({ min: 1, max: 200 })),
  change,
});

/** Corrections that pass the schema, with quotes that stand in a dump. */
export function correctionsFor(dump: string): fc.Arbitrary<Correction[]> {
  return fc.array(seed, { minLength: 1, maxLength: 4 }).map((seeds) => {
    const corrections = seeds.map(({ from, length, change }) => {
      const start = Math.floor(from * dump.length);
      return { at: { quote: dump.slice(start, start + length) || '无' }, ...change };
    });
    return correctionsSchema.parse({ corrections }).corrections;
  });
}
