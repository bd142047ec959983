import type { Unit } from '../model/unit.ts';
import { kindOfByline, readBareName } from '../signs/read-byline.ts';
import { BEGINS } from '../text/edges.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { likelyMeasures } from '../text/likely-measures.ts';
import { surelyOpensSentence } from '../text/opens-sentence.ts';
import { PLAY } from '../text/squares.ts';
import { widthOf } from '../text/width-of.ts';
import { limitSeam, seamScorer } from '../words/seam-scorer.ts';

/** A line with all that its reading depends on. */
export interface MeasuredLine {
  /** Its place among the units or lines measured. */
  readonly place: number;
  readonly text: string;
  /** In squares; of a lead with its dateline. */
  readonly own: number;
  readonly ends: boolean;
  /** Begins as sentences begin, and little else does. */
  readonly opens: boolean;
  readonly kind: 'plain' | 'lead';
  readonly level: number;
  readonly bareName: boolean;
  /** Widths that its column may have. */
  readonly widths: readonly number[];
  /** How well it goes on from the line before; see `limitSeam`. */
  readonly seam: number;
  /** Squares that it may fall short of its column, as the next line begins with what can't be cut. */
  readonly leave: number;
  /** A jump line follows, which may cut its sentence anywhere. */
  readonly jumps: boolean;
  /** What stands between it and the line before. */
  readonly cut: Cut;
  /** Whether the dump shows an indent before it; `undefined` where the dump shows none. */
  readonly indented: boolean | undefined;
}

/** Nothing, a blank line or furniture, a part of an article certain by its form, or the page's end. */
export type Cut = 'none' | 'block' | 'byline' | 'closing' | 'credit' | 'note' | 'jump' | 'end';

/** A line before it is compared with those around it. */
type BareLine = Omit<MeasuredLine, 'widths' | 'seam' | 'leave' | 'jumps'>;

/** Measures the lines that may be headline or body text; what is certain by its form cuts them. */
export function measureUnits(units: readonly Unit[]): { lines: MeasuredLine[]; foot: Cut } {
  const lines: (BareLine & { block: number })[] = [];
  const shown = showsIndents(units);
  let cut: Cut = 'none';
  for (const [place, unit] of units.entries()) {
    if (unit.kind !== 'plain' && unit.kind !== 'lead') {
      cut = cutOf(unit, cut);
      continue;
    }
    const { text } = unit.text;
    const dateline = unit.kind === 'lead' ? widthOf(unit.dateline.text) + 1 : 0;
    const apart = cut === 'none' && lines.at(-1)?.block !== unit.block;
    lines.push({
      place,
      text,
      own: widthOf(text) + dateline,
      ends: endsSentence(text),
      opens: surelyOpensSentence(text),
      kind: unit.kind,
      level: unit.level,
      bareName: unit.kind === 'plain' && readBareName(unit.text) !== undefined,
      cut: apart ? 'block' : cut,
      indented: shown ? isIndented(unit) : undefined,
      block: unit.block,
    });
    cut = 'none';
  }
  const foot = cut === 'none' || cut === 'block' ? 'end' : cut;
  return { lines: compare(lines, foot), foot };
}

/** Places of a row by which a dump shows that a paragraph begins. */
const INDENT = { least: 2, most: 4 } as const;
/** Fewer indented lines, or as many of them in mid-sentence, are chance. */
const LEAST_INDENTED = 0.06;
const IN_SENTENCE = 0.2;

/** Whether a dump keeps the indents of paragraphs: lines begin further right after a sentence's end. */
function showsIndents(units: readonly Unit[]): boolean {
  const plain = units.filter((unit) => unit.kind === 'plain');
  const indented = plain.flatMap((unit, i) => (i > 0 && isIndented(unit) ? [plain[i - 1]] : []));
  const open = indented.filter((before) => before && !endsSentence(before.text.text));
  return (
    indented.length > LEAST_INDENTED * plain.length && open.length < IN_SENTENCE * indented.length
  );
}

function isIndented({ indent }: Unit): boolean {
  return indent >= INDENT.least && indent <= INDENT.most;
}

/** Adds what the lines around say of each. */
function compare(lines: readonly BareLine[], foot: Cut): MeasuredLine[] {
  const widths = likelyMeasures(lines.map((line) => line.own));
  return lines.map((line, i) => ({
    ...line,
    jumps: (lines[i + 1]?.cut ?? foot) === 'jump',
    widths: [...(widths[i] ?? []), 0],
    seam: goesOn(lines[i - 1]?.text ?? '', line.text),
    leave: Math.max(0, widthOf(BEGINS.uncut.exec(lines[i + 1]?.text ?? '')?.[0] ?? '') - PLAY),
  }));
}

const goesOn = limitSeam(seamScorer([]));

function cutOf(unit: Unit, cut: Cut): Cut {
  switch (unit.kind) {
    case 'byline':
      return unit.closes && kindOfByline(unit.credits) === 'byline'
        ? 'closing'
        : kindOfByline(unit.credits);
    case 'note':
    case 'jump':
      return unit.kind;
    default:
      return cut === 'none' ? 'block' : cut;
  }
}
