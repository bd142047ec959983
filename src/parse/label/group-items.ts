import type { Dialect } from '../model/dialect.ts';
import type { BodyLine, Head, Item } from '../model/item.ts';
import type { Labelled } from '../model/labelled.ts';
import { isLikelyRubric } from '../model/part.ts';
import { creditsOf } from './credits-of.ts';
import { fillNotes } from './fill-notes.ts';
import { goesWith } from './goes-with.ts';
import { printedLines } from './printed-lines.ts';

/**
 * Puts labelled units that stand together into items: the lines of one headline block, the text of
 * one body block, a byline over two lines.
 */
export function groupItems(units: readonly Labelled[], dialect: Dialect): Item[] {
  const logos = besideLogotype(units);
  const groups: [Labelled, ...Labelled[]][] = [];
  for (const unit of units) {
    const open = groups.at(-1);
    const alone = logos.has(unit) || (open !== undefined && logos.has(open[0]));
    if (open && !alone && goesWith(unit, open[0], open.at(-1) ?? open[0])) open.push(unit);
    else groups.push([unit]);
  }
  const items = groups.flatMap((group): Item[] => {
    const item = toItem(group, dialect, logos);
    return item.kind === 'head' ? cutLines(item, group) : [item];
  });
  return fillNotes(items, dialect);
}

/** The shorter of the headings right beside a rubric's pinyin, in one block with it: its name. */
function besideLogotype(units: readonly Labelled[]): Set<Labelled> {
  const names = units.flatMap((unit, i) => {
    if (!isLogotype(unit)) return [];
    const beside = [units[i - 1], units[i + 1]]
      .filter((other) => other !== undefined)
      .filter((other) => other.block === unit.block && other.label === 'head');
    const [name] = beside.sort((a, b) => a.text.text.length - b.text.text.length);
    return name ? [name] : [];
  });
  return new Set(names);
}

function isLogotype(unit: Labelled): boolean {
  return unit.kind === 'furniture' && unit.reason === 'logotype';
}

/** Each line of a plain headline block on its own: the headlines of two stories may stand together. */
function cutLines(item: Head, group: readonly Labelled[]): Head[] {
  if (item.level > 0 || item.logo) return [item];
  return item.lines.map((line, i) => ({
    ...item,
    lines: [line],
    number: group[i]?.number ?? item.number,
    ...marginOf(group[i]),
    ...sharesOf(group[i]),
    ...(i > 0 ? { glued: true } : {}),
  }));
}

function sharesOf(unit: Labelled | undefined): Pick<Head, 'shares'> {
  return unit === undefined ? {} : { shares: [unit.shares] };
}

function marginOf(unit: Labelled | undefined): Pick<Head, 'margin'> {
  return unit?.margin === undefined ? {} : { margin: unit.margin.label };
}

function toItem(
  group: readonly [Labelled, ...Labelled[]],
  dialect: Dialect,
  logos: ReadonlySet<Labelled>,
): Item {
  const [first] = group;
  const place = { block: first.block, number: first.number };
  const lines = (): BodyLine[] => group.flatMap((unit) => bodyLines(unit, dialect));
  switch (first.kind) {
    case 'furniture': {
      const { text, reason, masthead } = first;
      return { ...place, kind: 'furniture', text, reason, ...(masthead ? { masthead } : {}) };
    }
    case 'jump':
      return { ...place, kind: 'jump', page: first.page, text: first.text };
    case 'byline':
      return {
        ...place,
        kind: first.label === 'credit' ? 'credit' : 'byline',
        credits: group.flatMap(creditsOf),
        ...(first.closes && first.label === 'byline' ? { closes: first.closes } : {}),
      };
    case 'note':
      return { ...place, kind: 'note', label: first.noteLabel, lines: lines() };
    case 'lead': {
      const { dateline, credits } = first;
      return { ...place, kind: 'body', dateline, credits, lines: lines() };
    }
    case 'plain':
      return plainItem(group, place, lines, logos);
    default:
      return first satisfies never;
  }
}

function plainItem(
  group: readonly [Labelled, ...Labelled[]],
  place: { block: number; number: number },
  lines: () => BodyLine[],
  logos: ReadonlySet<Labelled>,
): Item {
  const [first] = group;
  switch (first.label) {
    case 'byline':
      return { ...place, kind: 'byline', credits: group.flatMap(creditsOf) };
    case 'other':
      return { ...place, kind: 'furniture', text: first.text, reason: 'page-text' };
    case 'head': {
      const logo = group.some((unit) => logos.has(unit)) || isLikelyRubric(first.shares);
      const texts = group.map((unit) => unit.text);
      return {
        ...place,
        kind: 'head',
        lines: texts,
        level: first.level,
        logo,
        shares: group.map((unit) => unit.shares),
      };
    }
    default:
      return { ...place, kind: 'body', lines: lines() };
  }
}

function bodyLines(unit: Labelled, dialect: Dialect): BodyLine[] {
  const { number, block } = unit;
  const texts = dialect.wrap === 'spaces' ? printedLines(unit.text) : [unit.text];
  return texts
    .filter((text) => text.text !== '')
    .map((text, i) => ({
      text,
      number,
      block,
      indent: i === 0 ? unit.indent : 0,
      ...(unit.measure === undefined ? {} : { measure: unit.measure }),
      ...(unit.first === undefined || i > 0 ? {} : { first: unit.first }),
      ...(unit.margin === undefined || i > 0 ? {} : { margin: unit.margin }),
    }));
}
