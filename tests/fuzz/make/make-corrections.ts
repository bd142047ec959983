import { KINDS, ROLES, SECTIONS } from '../../../src/schema/vocabulary.ts';
import type { Anchor, CorrectedFields, Correction } from '../../../src/schema/correction.ts';
import { STRAYS } from '../../../src/schema/strays.ts';
import type { Dice } from '../../workshop/forge/dice.ts';
import { MARKS } from './marks.ts';
import { ODD_CHARACTERS, ODD_CLASSES } from './odd-characters.ts';
import type { Sources } from './sources.ts';
import { pickWeighted } from './weighted.ts';

/** Makes corrections of a dump that keep the schema, right and wrong ones. */
export function makeCorrections(dump: string, dice: Dice, sources: Sources): Correction[] {
  const corrections: Correction[] = [];
  for (let left = dice.chance(0.8) ? dice.int(1, 3) : dice.int(4, 9); left > 0; left--) {
    const before = corrections.length > 0 ? dice.pick(corrections) : undefined;
    if (before && dice.chance(0.2)) {
      corrections.push(dice.chance(0.5) ? before : again(before, dump, dice, sources));
    } else {
      corrections.push(makeCorrection(makeAnchor(dump, dice, sources), dice, sources));
    }
  }
  return corrections;
}

/** Another correction of the same words, or of some of them. */
function again(before: Correction, dump: string, dice: Dice, sources: Sources): Correction {
  const { quote } = before.at;
  const from = dice.int(0, quote.length - 1);
  const part = quote.slice(from, from + dice.int(1, quote.length)) || quote;
  const at = dice.chance(0.5) ? before.at : { quote: part + dice.pick(['', growth(part, dump)]) };
  return makeCorrection(at, dice, sources);
}

/** What stands in the dump behind some words. */
function growth(words: string, dump: string): string {
  const at = dump.indexOf(words);
  return at < 0 ? '' : dump.slice(at + words.length, at + words.length + 6);
}

function makeCorrection(at: Anchor, dice: Dice, sources: Sources): Correction {
  const why = dice.chance(0.1) ? { why: 'OCR' } : {};
  const kind = pickWeighted(dice, [
    [4, 'replace'],
    [4, 'set'],
    [2, 'drop'],
    [2, 'paragraph'],
  ]);
  switch (kind) {
    case 'replace':
      return { at, replace: withoutStrays(makeReplacement(at.quote, dice, sources)), ...why };
    case 'set':
      return { at, set: makeFields(dice, sources), ...why };
    case 'drop':
      return { at, drop: true, ...why };
    case 'paragraph':
      return { at, paragraph: dice.chance(0.5), ...why };
    default:
      return kind satisfies never;
  }
}

/** Words to look for: such as stand in the dump once, often, nearly or not at all. */
function makeAnchor(dump: string, dice: Dice, sources: Sources): Anchor {
  const from = startOf(dump, dice);
  const length = pickWeighted(dice, [
    [10, dice.int(3, 12)],
    [3, dice.int(12, 80)],
    [2, dice.int(1, 2)],
    [0.5, dice.int(80, 1000)],
    [0.3, dump.length],
  ]);
  const quote = dump.slice(from, from + length);
  const words = pickWeighted(dice, [
    [14, quote],
    [2, quote.replace(/\s+/g, '')],
    [1, quote.replace(/./gu, (c) => (dice.chance(0.3) ? `${c} ` : c))],
    [1, quote.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))],
    [1, quote.slice(1) + quote.slice(0, 1)],
    [1, somePiece(dice, sources)],
    [0.3, dice.pick([' ', '\n', '\u3000', '\u200b', '\ud800', '。'])],
  ]);
  const anchor: Anchor = { quote: words === '' ? '湖' : words };
  if (dice.chance(0.2)) {
    const before = dice.chance(0.8)
      ? dump.slice(Math.max(0, from - dice.int(1, 8)), from)
      : somePiece(dice, sources);
    if (before !== '') anchor.before = before;
  }
  if (dice.chance(0.2)) {
    const end = from + length;
    const after = dice.chance(0.8)
      ? dump.slice(end, end + dice.int(1, 8))
      : somePiece(dice, sources);
    if (after !== '') anchor.after = after;
  }
  return anchor;
}

/** Where a quote begins: anywhere, or where a line does. */
function startOf(dump: string, dice: Dice): number {
  const at = dice.int(0, Math.max(0, dump.length - 1));
  return dice.chance(0.3) ? dump.lastIndexOf('\n', at) + 1 : at;
}

function somePiece(dice: Dice, sources: Sources): string {
  const text = sources.pick(dice);
  const from = dice.int(0, text.length - 1);
  return text.slice(from, from + dice.int(1, 20));
}

function makeReplacement(quote: string, dice: Dice, sources: Sources): string {
  const at = dice.int(0, quote.length);
  return pickWeighted(dice, [
    [2, () => ''],
    [1, () => quote],
    [2, () => quote.slice(0, at)],
    [2, () => quote.slice(0, at) + dice.pick(['湖', '。', '10', ' ']) + quote.slice(at)],
    [2, () => quote.slice(0, at) + dice.pick(['\n', '\n\n', '\r\n', '\f']) + quote.slice(at)],
    [2, () => quote.replace(/\p{L}/u, '贏')],
    [3, () => `${dice.pick(['', '\n'])}${dice.pick(dice.pick(MARKS))}${dice.pick(['', '\n'])}`],
    [2, () => quote + dice.pick(dice.pick(MARKS))],
    [2, () => somePiece(dice, sources)],
    [1, () => oddText(dice)],
    [0.5, () => sources.pick(dice).slice(0, 1500)],
    [0.5, () => dice.pick([' ', '\n', '\u3000', '\ud800'])],
  ])();
}

function oddText(dice: Dice): string {
  const odd = dice.pick(ODD_CHARACTERS[dice.pick(ODD_CLASSES)] ?? []);
  return dice.pick([odd, `平湖${odd}`, `${odd}平湖`, `平${odd}湖`]);
}

/** What the schema lets through of text that is to be printed. */
function withoutStrays(text: string): string {
  return text.replace(STRAYS, '');
}

/** A field's text, on one line as the schema wants it. */
function fieldText(dice: Dice, sources: Sources): string {
  const words = pickWeighted(dice, [
    [3, dice.pick(['以攻坚之势提速项目推进', '平湖', '“链”上发力 系统施策'])],
    [2, somePiece(dice, sources)],
    [2, dice.pick(dice.pick(MARKS))],
    [1, oddText(dice)],
    [0.3, dice.pick(['平湖 日报', '〔无题〕', '〔缺〕'])],
  ]);
  return (
    withoutStrays(words)
      .replace(/[\s\u0085]+/g, ' ')
      .trim() || '题'
  );
}

/** Fields to set: one or several, some taken away. */
function makeFields(dice: Dice, sources: Sources): CorrectedFields {
  const text = (): string => fieldText(dice, sources);
  const textOrNull = (): string | null => (dice.chance(0.3) ? null : text());
  const makers: readonly (() => CorrectedFields)[] = [
    () => ({ title: text() }),
    () => ({ kicker: textOrNull() }),
    () => ({ subtitle: textOrNull() }),
    () => ({ column: textOrNull() }),
    () => ({ kind: dice.pick(KINDS) }),
    () => ({ section: dice.pick(SECTIONS) }),
    () => ({
      authors: Array.from({ length: dice.int(0, 3) }, () => ({
        role: dice.pick(ROLES),
        name: text(),
      })),
    }),
    () => ({ dateline: textOrNull() }),
    () => ({ editorsNote: textOrNull() }),
    () => ({ continuedTo: dice.chance(0.3) ? null : dice.int(1, 20) }),
  ];
  const chosen = dice.shuffle(makers).slice(0, dice.chance(0.05) ? 0 : dice.int(1, 3));
  return Object.assign({}, ...chosen.map((make) => make())) as CorrectedFields;
}
