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

/** The text of a body without its subheads, folded. */
export function bodyText(paragraphs: readonly string[]): string {
  return fold(paragraphs.join(''));
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

/** Scores every part of a printed article, and counts the edits between the two bodies. */
export function compareArticle(
  printed: Printed,
  gold: GoldArticle,
): { parts: PartScores; edits: number } {
  const { front } = printed;
  const { paragraphs, subheads } = splitBody(printed.body);
  const is = (field: 'title' | 'kicker' | 'subtitle' | 'column' | 'kind') =>
    Number(readings(gold, field).includes(fold(front[field])));
  const parts = {
    head: Number(headings(gold).includes(dashless(headline(front)))),
    title: is('title'),
    kicker: is('kicker'),
    subtitle: is('subtitle'),
    column: is('column'),
    kind: is('kind'),
    section: Number(!gold.sections || gold.sections.map(fold).includes(fold(front.section))),
    authors: overlap(people(front.authors), people(gold.authors ?? [])),
    para: overlap(seams(paragraphs), seams(gold.paragraphs)),
    sub: overlap(placed(subheads), placed(gold.subheads ?? [])),
    note: Number(fold(front.editorsNote) === fold(gold.editors_note)),
    cont: Number((front.continuedTo ?? null) === (gold.continued_to ?? null)),
  };
  return { parts, edits: leven(bodyText(paragraphs), bodyText(gold.paragraphs)) };
}

function readings(gold: GoldArticle, field: 'title' | 'kicker' | 'subtitle' | 'column' | 'kind') {
  return [gold[field], ...(gold.alternatives?.[field] ?? [])].map(fold);
}

/** Kicker, title and subtitle as one text: how they are divided is scored apart. */
function headline(parts: {
  kicker?: string | undefined;
  title: string;
  subtitle?: string | undefined;
}) {
  return fold(`${parts.kicker ?? ''}${parts.title}${parts.subtitle ?? ''}`);
}

function headings(gold: GoldArticle): string[] {
  return readings(gold, 'kicker').flatMap((kicker) =>
    readings(gold, 'title').flatMap((title) =>
      readings(gold, 'subtitle').map((subtitle) => dashless(kicker + title + subtitle)),
    ),
  );
}

function dashless(text: string): string {
  return text.replaceAll('-', '');
}

function people(authors: readonly { role: string; name: string }[]): Set<string> {
  return new Set(authors.map(({ role, name }) => `${fold(role)}:${fold(name)}`));
}

/** A paragraph's end is known by the five characters on each side of it. */
function seams(paragraphs: readonly string[]): Set<string> {
  return new Set(
    paragraphs
      .slice(1)
      .map((next, index) => `${fold(paragraphs[index]).slice(-5)}|${fold(next).slice(0, 5)}`),
  );
}

function placed(subheads: readonly (readonly [string, number])[]): Set<string> {
  return new Set(subheads.map(([text, after]) => `${after}${fold(text)}`));
}
