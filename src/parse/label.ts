import { readBareName } from './byline.ts';
import type { Dialect } from './dialect.ts';
import { endsSentence, hasStop } from './sentence.ts';
import type { Unit } from './units.ts';
import { columnWidth, widthOf } from './width.ts';

/** A unit with its role told by form and context. */
export type Labelled = Unit & { readonly label: 'head' | 'body' | 'byline' | 'credit' | 'other' };

/** A headline block's line is never longer; a lead-in that ends in a dash may be. */
const LONGEST_HEAD = 45;
const LONGEST_LEAD_IN = 100;
/** 小标题 are shorter than a line of body text. */
const LONGEST_SUBHEAD = 20;
/** `…永恒丰碑——`, `…“一号开放工程”，`: goes on in the headline. */
const LEADS_IN = /(?:——|—|[，,：:])$/u;
/** Squares by which a printed line may miss its column's width and still be full. */
const SLACK = 2.5;
/** How much narrower or, by squeezed punctuation, wider than its column a full line can be. */
const NARROWER = 1.8;
const WIDER = 3.5;
/** Squares by which the first line of a paragraph is indented. */
const INDENT = 2;

/**
 * Tells headline lines from body text. A headline is known by its shape (short, without a full
 * stop, not as wide as the column) and by what stands around it (byline, dateline, heading mark).
 */
export function labelUnits(units: readonly Unit[], dialect: Dialect): Labelled[] {
  const widths = dialect.wrap === 'lines' ? columnWidths(units) : new Map<number, number>();
  const labelled: Labelled[] = [];
  for (const [i, unit] of units.entries()) {
    const label = labelOf(units, i, labelled, widths, dialect);
    labelled.push(Object.assign({}, unit, { label }));
  }
  return labelled;
}

function labelOf(
  units: readonly Unit[],
  i: number,
  before: readonly Labelled[],
  widths: ReadonlyMap<number, number>,
  dialect: Dialect,
): Labelled['label'] {
  const unit = units[i];
  if (!unit) return 'other';
  switch (unit.kind) {
    case 'lead':
      return 'body';
    case 'byline':
      return unit.credits.every((credit) => credit.role === '摄影') ? 'credit' : 'byline';
    case 'note':
    case 'jump':
    case 'furniture':
      return 'other';
    case 'plain':
      if (isBareByline(units, i, before)) return 'byline';
      return dialect.wrap === 'lines'
        ? labelPrintedLine(units, i, before, widths)
        : labelParagraph(units, i, before);
    default:
      return unit satisfies never;
  }
}

/** A name alone on its line, marked or between a headline and its body. */
function isBareByline(units: readonly Unit[], i: number, before: readonly Labelled[]): boolean {
  const unit = units[i];
  if (!unit || !readBareName(unit.text)) return false;
  if (/^[■●◆▲□]/u.test(unit.text.text)) return true;
  const next = units[i + 1];
  const goesOn = next !== undefined && (next.kind === 'lead' || next.text.text.length > 12);
  return before.at(-1)?.label === 'head' && next?.block !== unit.block && goesOn;
}

/** Without printed lines: a unit is a paragraph, a part of one, or a line of a headline block. */
function labelParagraph(
  units: readonly Unit[],
  i: number,
  before: readonly Labelled[],
): 'head' | 'body' {
  const unit = units[i];
  const text = unit?.text.text ?? '';
  if (!unit || hasStop(text)) return 'body';
  if (unit.level > 0) return text.length <= LONGEST_LEAD_IN ? 'head' : 'body';
  const announces = leadsToArticle(units, i) || leadsToCaption(units, i);
  if (text.length > LONGEST_HEAD) {
    return text.length <= LONGEST_LEAD_IN && LEADS_IN.test(text) && announces ? 'head' : 'body';
  }
  if (announces) return 'head';
  if (isOpen(before) || (endsSentence(text) && before.at(-1)?.label === 'body')) return 'body';
  return text.length > LONGEST_SUBHEAD && isTorn(text, units[i + 1]) ? 'body' : 'head';
}

/** The top of a paragraph whose rest stands in the next column: it goes on without a heading. */
function isTorn(text: string, next: Unit | undefined): boolean {
  return (
    next?.kind === 'plain' && next.level === 0 && hasStop(next.text.text) && !endsSentence(text)
  );
}

/** With printed lines: the width of the column tells too. */
function labelPrintedLine(
  units: readonly Unit[],
  i: number,
  before: readonly Labelled[],
  widths: ReadonlyMap<number, number>,
): 'head' | 'body' {
  const unit = units[i];
  if (!unit) return 'body';
  if (unit.level > 0 && !hasStop(unit.text.text)) return 'head';
  const stretch = plainStretch(units, i);
  const texts = stretch.map((u) => u.text.text);
  const announces = leadsToArticle(units, i);
  const previous = before.at(-1);
  const open = isOpen(before) && previous !== undefined;
  if (!texts.some(hasStop)) {
    if (announces && stretch.length <= 4) return 'head';
    if (!open) {
      const long = texts.join('').length > LONGEST_HEAD;
      return long || isTornColumn(stretch, units, widths) ? 'body' : 'head';
    }
    const width = widths.get(previous.block) ?? 0;
    const fits = stretch.every((u) => widthOf(u.text.text) <= width + SLACK);
    return fits ? 'body' : 'head';
  }
  const width = widths.get(unit.block) ?? 0;
  const place = stretch.indexOf(unit);
  const lastEnd = texts.findLastIndex((text) => endsSentence(text));
  if (place > lastEnd && announces && stretch.length - lastEnd <= 4) return 'head';
  const fromStart = stretch.slice(0, place + 1);
  const sameBlock = previous?.block === unit.block && previous.label !== 'head';
  const misfit = fromStart.every((u) => isMisfit(u.text.text, width));
  return !open && !sameBlock && place < 3 && misfit ? 'head' : 'body';
}

/** The foot of a column: full lines, the first perhaps indented, that the next block goes on with. */
function isTornColumn(
  stretch: readonly Unit[],
  units: readonly Unit[],
  widths: ReadonlyMap<number, number>,
): boolean {
  const last = stretch.at(-1);
  const next = last && units[units.indexOf(last) + 1];
  if (next?.kind !== 'plain' || next.level > 0 || endsSentence(last?.text.text ?? '')) return false;
  if (!plainStretch(units, units.indexOf(next)).some((u) => hasStop(u.text.text))) return false;
  const neighbours = [next.block, (stretch[0]?.block ?? 0) - 1].map((b) => widths.get(b) ?? 0);
  return neighbours.some((width) =>
    stretch.every((u, i) => {
      const own = widthOf(u.text.text);
      const isFull = (n: number): boolean => n >= width - NARROWER && n <= width + WIDER;
      return isFull(own) || (i === 0 && isFull(own + INDENT));
    }),
  );
}

/** Neither a column's full line nor the end of a sentence. */
function isMisfit(text: string, width: number): boolean {
  if (endsSentence(text) || hasStop(text) || /[，,、]$/u.test(text)) return false;
  const own = widthOf(text);
  return own < width - SLACK - 1 || own > width + WIDER + 1;
}

/** The run of plain units of one block around unit `i`. */
function plainStretch(units: readonly Unit[], i: number): Unit[] {
  const block = units[i]?.block;
  const inside = (j: number): boolean => units[j]?.kind === 'plain' && units[j].block === block;
  let start = i;
  let end = i;
  while (inside(start - 1)) start--;
  while (inside(end + 1)) end++;
  return units.slice(start, end + 1);
}

/** Whether short lines without a full stop lead from unit `i` to a byline, dateline or heading. */
function leadsToArticle(units: readonly Unit[], i: number): boolean {
  for (let j = i + 1; j < Math.min(units.length, i + 5); j++) {
    const next = units[j];
    if (!next) return false;
    if (next.kind === 'lead' || next.kind === 'note') return true;
    if (next.kind === 'byline') return next.credits.some((credit) => credit.role !== '摄影');
    if (next.kind !== 'plain') return false;
    if (hasStop(next.text.text) || next.text.text.length > LONGEST_HEAD) return false;
    if (next.level > 0) return true;
  }
  return false;
}

/** Whether unit `i` is a short line right above a caption that a photo credit follows. */
function leadsToCaption(units: readonly Unit[], i: number): boolean {
  const [unit, caption, credit] = units.slice(i, i + 3);
  if (!unit || caption?.kind !== 'plain' || credit?.kind !== 'byline') return false;
  return (
    unit.text.text.length <= LONGEST_SUBHEAD &&
    !/[，,、]$/u.test(unit.text.text) &&
    hasStop(caption.text.text) &&
    credit.credits.every((entry) => entry.role === '摄影')
  );
}

/** Whether the body text before stops in the middle of a sentence. */
function isOpen(before: readonly Labelled[]): boolean {
  const last = before.findLast((unit) => unit.kind !== 'furniture');
  return last?.label === 'body' && !endsSentence(last.text.text);
}

/** The width of each block's column in squares: what most of its lines fill. */
function columnWidths(units: readonly Unit[]): Map<number, number> {
  const widths = new Map<number, number[]>();
  for (const unit of units) {
    if (unit.kind !== 'plain' && unit.kind !== 'lead') continue;
    widths.set(unit.block, [...(widths.get(unit.block) ?? []), widthOf(unit.text.text)]);
  }
  return new Map([...widths].map(([block, all]) => [block, columnWidth(all)]));
}
