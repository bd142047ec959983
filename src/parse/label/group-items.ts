import type { Dialect } from '../model/dialect.ts';
import type { BodyLine, Head, Item } from '../model/item.ts';
import type { Labelled } from '../model/labelled.ts';
import { endOfRubric, isMarkedRubric, mayBeRubric } from '../signs/may-be-rubric.ts';
import { BYLINE_MARK, readBareName, type Credit } from '../signs/read-byline.ts';
import { slice, trim } from '../text/located.ts';
import { fillNotes } from './fill-notes.ts';
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
    return item.kind === 'head' ? cutHead(item, group) : [item];
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

function hasRubricMarks(unit: Labelled): boolean {
  return unit.label === 'head' && isMarkedRubric(unit.text.text);
}

/** A rubric is a block of its own, whatever it is glued to. */
function isRubricUnit(unit: Labelled): boolean {
  return unit.label === 'head' && mayBeRubric(unit.text.text);
}

/** Whether a unit is one item with those before it, of which `first` and `last` are the ends. */
function goesWith(unit: Labelled, first: Labelled, last: Labelled): boolean {
  if (isByline(unit)) return isByline(first) && !beginsByline(unit, last);
  if (isSecondLine(unit, last)) return !isRubricUnit(unit) && !isRubricUnit(last);
  if (unit.block !== last.block || unit.kind !== 'plain') return false;
  if (isRubricUnit(unit) || isRubricUnit(last)) return false;
  if (unit.label === 'head') return last.label === 'head' && last.level === unit.level;
  return unit.label === 'body' && (first.label === 'body' || first.kind === 'note');
}

/**
 * Whether a byline below another one is of another article, as where one is signed below its text
 * and the next one above: one of them closes its text, its mark is set anew, or its reporters come
 * after correspondents or a blank line.
 */
function beginsByline(unit: Labelled, last: Labelled): boolean {
  if ([unit, last].some((one) => one.kind === 'byline' && one.closes)) return true;
  if (BYLINE_MARK.test(unit.text.text.charAt(0))) return true;
  const [own] = creditsOf(unit);
  if (own === undefined || own.role === '通讯员' || own.role === '摄影') return false;
  return unit.block !== last.block || creditsOf(last).at(-1)?.role === '通讯员';
}

/** Markdown marks only a heading's first line: what stands right below it is its second. */
function isSecondLine(unit: Labelled, last: Labelled): boolean {
  return (
    unit.kind === 'plain' &&
    unit.label === 'head' &&
    last.label === 'head' &&
    last.level > 0 &&
    unit.level === 0 &&
    unit.number === last.number + 1
  );
}

/**
 * Each line of a plain headline block on its own: the headlines of two stories may stand together.
 * A rubric in front of a headline stands apart from it.
 */
function cutHead(item: Head, group: readonly Labelled[]): Head[] {
  const [first] = item.lines;
  const end = first && !item.logo ? endOfRubric(first.text) : 0;
  if (first && end > 0) {
    const rubric = { ...item, lines: [trim(slice(first, 0, end))] };
    const lines = [trim(slice(first, end)), ...item.lines.slice(1)];
    return [rubric, ...cutLines({ ...item, lines }, group)];
  }
  return cutLines(item, group);
}

function cutLines(item: Head, group: readonly Labelled[]): Head[] {
  if (item.level > 0 || item.logo) return [item];
  return item.lines.map((line, i) => ({
    ...item,
    lines: [line],
    number: group[i]?.number ?? item.number,
    ...marginOf(group[i]),
    ...(i > 0 ? { glued: true } : {}),
  }));
}

function marginOf(unit: Labelled | undefined): Pick<Head, 'margin'> {
  return unit?.margin === undefined ? {} : { margin: unit.margin.label };
}

function isByline(unit: Labelled): boolean {
  return unit.label === 'byline';
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
    case 'head': {
      const logo = group.some((unit) => logos.has(unit)) || hasRubricMarks(first);
      const texts = group.map((unit) => unit.text);
      return { ...place, kind: 'head', lines: texts, level: first.level, logo };
    }
    default:
      return { ...place, kind: 'body', lines: lines() };
  }
}

function creditsOf(unit: Labelled): readonly Credit[] {
  return unit.kind === 'byline' ? unit.credits : (readBareName(unit.text) ?? []);
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
