import leven from 'leven';
import type { Printed } from '../read-printed.ts';
import { overlap } from './distance.ts';
import { fold } from './fold.ts';
import type { GoldArticle } from './gold.ts';

/** Parts of an article that are scored one by one, each from 0 to 1. */
export const PARTS = [
  'head',
  'title',
  'kicker',
  'subtitle',
  'column',
  'kind',
  'section',
  'authors',
  'para',
  'sub',
  'note',
  'cont',
] as const;
export type Part = (typeof PARTS)[number];
export type PartScores = Record<Part, number>;

/** The share of wrong characters above which a dump counts as misread. */
const MISREAD = 0.02;

/**
 * The text of a body without its subheads, folded. 电头 counts with it, so that nothing depends on
 * whether it stands in its field or in the text.
 */
export function bodyText(
  dateline: string | null | undefined,
  paragraphs: readonly string[],
): string {
  return fold((dateline ?? '') + paragraphs.join(''));
}

/** Paragraphs, and subheads with the number of paragraphs before each. */
export function splitBody(body: Printed['body']): {
  paragraphs: string[];
  subheads: [string, number][];
} {
  const paragraphs: string[] = [];
  const subheads: [string, number][] = [];
  for (const block of body) {
    if (block.kind === 'subhead') subheads.push([block.text, paragraphs.length]);
    else paragraphs.push(block.text);
  }
  return { paragraphs, subheads };
}

/**
 * Scores every part of a printed article, and counts the edits between the two bodies.
 *
 * @param cerAllowed where the dump itself is misread, headlines, names and paragraph ends may be, too
 */
export function compareArticle(
  printed: Printed,
  gold: GoldArticle,
  cerAllowed = 0,
): { parts: PartScores; edits: number } {
  const { front } = printed;
  const { paragraphs, subheads } = splitBody(printed.body);
  const same: Same = cerAllowed > MISREAD ? isLike : (a, b) => a === b;
  const is = (field: Field) =>
    Number(valuesOf(gold, field).some((value) => same(value, fold(front[field]))));
  const unseen = openSeams(gold);
  const asked = (list: readonly string[]) => new Set(seams(list)).difference(unseen);
  const parts = {
    ...compareHead(front, gold, same),
    kicker: is('kicker'),
    subtitle: is('subtitle'),
    column: is('column'),
    kind: is('kind'),
    section: Number(!gold.sections || gold.sections.map(fold).includes(fold(front.section))),
    authors: overlap(people(front.authors), people(gold.authors ?? []), same),
    para: overlap(asked(paragraphs), asked(gold.paragraphs), same),
    sub: overlap(placed(subheads), placed(gold.subheads ?? [])),
    note: Number(fold(front.editorsNote) === fold(gold.editors_note)),
    cont: Number((front.continuedTo ?? null) === (gold.continued_to ?? null)),
  };
  const wanted = bodyText(gold.dateline, gold.paragraphs);
  return { parts, edits: leven(bodyText(front.dateline, paragraphs), wanted) };
}

type Same = (a: string, b: string) => boolean;

/** Equal but for one sign in four, at least one. */
const isLike: Same = (a, b) =>
  a === b || (a !== '' && leven(a, b) <= Math.max(1, Math.floor(Math.max(a.length, b.length) / 4)));

/** The headline block as one text, and its title: one whole reading has to fit. */
function compareHead(front: Printed['front'], gold: GoldArticle, same: Same) {
  const readings = gold.readings ?? combine(gold);
  const fitting = readings.filter((reading) => same(headline(front), headline(reading)));
  const titles =
    fitting.length > 0 ? fitting.map(({ title }) => fold(title)) : valuesOf(gold, 'title');
  return {
    head: Number(fitting.length > 0),
    title: Number(titles.some((title) => same(title, fold(front.title)))),
  };
}

type Field = 'title' | 'kicker' | 'subtitle' | 'column' | 'kind';

/** What counts as right in a field by itself. */
function valuesOf(gold: GoldArticle, field: Field): string[] {
  return [gold[field], ...(gold.alternatives?.[field] ?? [])].map(fold);
}

interface HeadParts {
  kicker?: string | null | undefined;
  title: string;
  subtitle?: string | null | undefined;
}

/** Kicker, title and subtitle as one text, without dashes: how they are divided is scored apart. */
function headline({ kicker, title, subtitle }: HeadParts): string {
  return fold(`${kicker ?? ''}${title}${subtitle ?? ''}`).replaceAll('-', '');
}

/** Readings of a headline whose fields have alternatives, one by one. */
function combine(gold: GoldArticle): HeadParts[] {
  return valuesOf(gold, 'kicker').flatMap((kicker) =>
    valuesOf(gold, 'title').flatMap((title) =>
      valuesOf(gold, 'subtitle').map((subtitle) => ({ kicker, title, subtitle })),
    ),
  );
}

function people(authors: readonly { role: string; name: string }[]): Set<string> {
  return new Set(authors.map(({ role, name }) => `${fold(role)}:${fold(name)}`));
}

/** A paragraph's end is known by the five characters on each side of it. */
function seams(paragraphs: readonly string[]): string[] {
  return paragraphs
    .slice(1)
    .map((next, index) => `${fold(paragraphs[index]).slice(-5)}|${fold(next).slice(0, 5)}`);
}

/** Ends that the dump does not show: they count neither for nor against. */
function openSeams({ paragraphs, open_breaks: open = [] }: GoldArticle): Set<string> {
  const all = seams(paragraphs);
  return new Set(all.filter((_, index) => open.includes(index)));
}

function placed(subheads: readonly (readonly [string, number])[]): Set<string> {
  return new Set(subheads.map(([text, after]) => `${after}${fold(text)}`));
}
