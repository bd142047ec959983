import { countLetters } from '../../support/fidelity/fold.ts';
import type { GoldArticle } from '../../support/fidelity/gold.ts';
import { openingOf } from './opening.ts';
import type { Tear } from './extractors/extraction.ts';
import { findOpenBreaks } from './open-breaks.ts';
import type { PageTruth, TornPlace } from './page-truth.ts';
import type { PrintedPage } from './printing/print-pages.ts';
import type { PrintedLine } from './printing/read-lines.ts';
import { tellReadings } from './tell-readings.ts';
import type { PressStory } from './story-schema.ts';
import { NO_STORY } from './setting/html.ts';

/** The truth of a printed page, whatever reads it. */
export function tellTruth(page: PrintedPage): PageTruth {
  const articles = page.stories.map((story, i) => tellArticle(story, i, page));
  const furniture = [
    ...page.lines.filter(({ story }) => story === NO_STORY).map((line) => line.text),
    ...articles.map((article, i) => leftOver(ofStory(page.lines, i), article)),
  ];
  return {
    date: { value: page.date ?? null },
    page: page.page,
    furniture: furniture.filter((line) => line !== ''),
    articles,
    dumps: {},
  };
}

function tellArticle(story: PressStory, index: number, page: PrintedPage): GoldArticle {
  const readings = tellReadings(story);
  const open = findOpenBreaks(ofStory(page.lines, index));
  const texts = paragraphsOf(story);
  const openBreaks = texts.flatMap(({ block }, i) => (open.has(block) ? [i] : []));
  return {
    kind: story.kind,
    sections: story.sections,
    column: story.column?.name ?? null,
    kicker: story.kicker ?? null,
    title: story.title.join(' '),
    subtitle: story.subtitle ?? null,
    authors: story.authors,
    editors_note: story.note ?? null,
    dateline: openingOf(story).dateline ?? null,
    continued_to: story.jump ?? null,
    paragraphs: texts.map(({ text }) => text),
    subheads: story.blocks.flatMap((block, i): [string, number][] =>
      typeof block === 'string'
        ? []
        : [[block.subhead, texts.filter((text) => text.block < i).length]],
    ),
    ...(readings.length > 1 ? { readings } : {}),
    ...(openBreaks.length > 0 ? { open_breaks: openBreaks } : {}),
    // Nothing tells whose 栏目 it is that stands in the page's corner.
    ...(index === 0 && page.cornered ? { alternatives: { column: [null] } } : {}),
  };
}

/** Where a dump may be torn, as places in the paragraphs of the truth. */
export function placeTears(page: PrintedPage, tears: readonly Tear[]): TornPlace[] {
  return tears.flatMap(({ story: article, block, at }): TornPlace[] => {
    const story = page.stories[article];
    if (!story) return [];
    const texts = paragraphsOf(story);
    const paragraph = texts.findIndex((text) => text.block === block);
    const lines = ofStory(page.lines, article).filter(
      (line) => line.block === block && line.part === 'paragraph',
    );
    const { text = '' } = texts[paragraph] ?? {};
    const place = placeIn(text, lines, at, block === 0 ? story : undefined);
    return place > 0 && place < text.length ? [[article, paragraph, place]] : [];
  });
}

function paragraphsOf(story: PressStory): { text: string; block: number }[] {
  return story.blocks.flatMap((text, block) => {
    if (typeof text !== 'string') return [];
    return [{ text: block === 0 ? openingOf(story).text : text, block }];
  });
}

function ofStory(lines: readonly PrintedLine[], index: number): PrintedLine[] {
  return lines.filter(({ story }) => story === index);
}

/** Where a place of a printed block is in its text: white space may differ, and 电头 stands before. */
function placeIn(
  text: string,
  lines: readonly PrintedLine[],
  at: number,
  opened: PressStory | undefined,
): number {
  const printed = lines
    .map((line) => line.text)
    .join('')
    .slice(0, at);
  const { dateline = '', names = '' } = opened ? openingOf(opened) : {};
  let left = lengthOf(printed) - lengthOf(dateline + names);
  let place = 0;
  for (; left > 0 && place < text.length; place++) if (/\S/u.test(text.charAt(place))) left--;
  return place;
}

function lengthOf(text: string): number {
  return text.replace(/\s/gu, '').length;
}

/** Letters of a story's print that no field of its article holds: `本报` of 本报记者, labels, credits. */
function leftOver(lines: readonly PrintedLine[], article: GoldArticle): string {
  const {
    kicker,
    title,
    subtitle,
    column,
    editors_note,
    authors = [],
    paragraphs,
    subheads = [],
    continued_to,
  } = article;
  const told = [
    ...[kicker, title, subtitle, column, editors_note, article.dateline],
    editors_note ? '编者按' : '',
    continued_to ? `下转${continued_to}版` : '',
    ...authors.map(({ role, name }) => role + name),
    ...paragraphs,
    ...subheads.map(([text]) => text),
  ];
  const kept = countLetters(told.join('\n'));
  return [...countLetters(lines.map((line) => line.text).join(''))]
    .map(([letter, count]) => letter.repeat(Math.max(0, count - (kept.get(letter) ?? 0))))
    .join('');
}
