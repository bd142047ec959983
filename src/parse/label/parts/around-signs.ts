import type { Unit } from '../../model/unit.ts';
import { hasSign } from '../../signs/headline-signs.ts';
import { isSignedAndDated } from '../../signs/is-letter-part.ts';
import { kindOfByline } from '../../signs/read-byline.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import { pairsOf } from '../../text/likeness.ts';
import { TIGHT } from '../../text/squares.ts';
import { stepOf } from '../../text/step-of.ts';
import { widthOf } from '../../text/width-of.ts';
import type { Fit } from '../fit-lines.ts';
import { leadsToArticle, leadsToCaption } from '../leads-to-article.ts';

/** A page's units, with what has been read of them all. */
export interface PageUnits {
  readonly units: readonly Unit[];
  /** How printed lines fit their columns, by their place; none where the dump has no printed lines. */
  readonly fits: ReadonlyMap<number, Fit>;
  /** How well lines fit their columns on the whole page, by a step; nothing where none do. */
  readonly quality: number;
  /** For each unit how much of its rare pairs stand in the text below and above it. */
  readonly likeness: readonly (readonly [below: number, above: number])[];
  /** Heading levels that the page has, the highest headings first. */
  readonly levels: readonly number[];
  /** How often each longer text stands on the page. */
  readonly counts: ReadonlyMap<string, number>;
  /** For each unit its block's number of units and its place there. */
  readonly blocks: readonly (readonly [size: number, place: number])[];
  /** For each unit how many near it have the form of an offer. */
  readonly offers: readonly number[];
  /** Blocks in which a sentence ends. */
  readonly told: ReadonlySet<number>;
}

/** Margins of a fit that count as alike. */
const MARGINS = [0.75, 2, 4] as const;
/** Shares of a page's lines that fill their columns and count as alike. */
const QUALITIES = [0.3, 0.45, 0.6] as const;
/** Shares of a headline's pairs that count as alike. */
const SHARES = [0.01, 0.15, 0.3, 0.5] as const;
/** Shares of a column's width that count as alike. */
const FILLS = [0.35, 0.6, 0.85, 0.97, 1.05] as const;
/** Characters of text on either side in which a headline's words are looked for. */
const REACH = 500;
/** Only texts as short as headlines are compared with what stands around them. */
const LONGEST_COMPARED = 60;
/** Shorter texts stand on a page again by chance. */
const LEAST_REPEATED = 5;

/** Forms that advertisements have, and stories seldom. */
const OFFERS: readonly string[] = ['telephone', 'price', 'address'];
/** Units that are near: whose forms tell of the one between, and that a page's ends may tell of. */
const NEAR = 4;
/** More of them tell no more. */
const MOST_OFFERS = 3;

/** Reads what signs ask of a page's units. @param own what each shows by itself */
export function readPageUnits(
  units: readonly Unit[],
  fits: ReadonlyMap<number, Fit>,
  own: readonly (readonly string[])[],
): PageUnits {
  const offers = own.map((signs) => Number(OFFERS.some((form) => signs.includes(form))));
  const counts = new Map<string, number>();
  for (const { text } of units) {
    if (text.text.length >= LEAST_REPEATED) counts.set(text.text, (counts.get(text.text) ?? 0) + 1);
  }
  const levels = [...new Set(units.map(({ level }) => level).filter((level) => level > 0))];
  return {
    units,
    fits,
    quality: qualityOf(units, fits),
    likeness: compareAround(units),
    levels: levels.sort((a, b) => a - b),
    counts,
    blocks: blocksOf(units),
    offers: offers.map((_, i) =>
      Math.min(
        MOST_OFFERS,
        offers.slice(Math.max(0, i - NEAR), i + NEAR + 1).reduce((sum, n) => sum + n, 0),
      ),
    ),
    told: new Set(units.flatMap(({ block, text }) => (hasSign(text.text, 'stop') ? [block] : []))),
  };
}

/** The share of text lines that fill their column to its edge, as justified print does. */
function qualityOf(units: readonly Unit[], fits: ReadonlyMap<number, Fit>): number {
  const text = [...fits].filter(([, { label, measure }]) => label === 'body' && measure > 0);
  const full = text.filter(([place, { measure }]) => {
    const unit = units[place];
    return unit && Math.abs(widthOf(unit.text.text) - measure) < TIGHT;
  });
  return stepOf(full.length / Math.max(1, text.length), QUALITIES);
}

function blocksOf(units: readonly Unit[]): [number, number][] {
  const sizes = new Map<number, number>();
  const places = units.map(({ block }) => {
    const place = sizes.get(block) ?? 0;
    sizes.set(block, place + 1);
    return place;
  });
  return units.map(({ block }, i) => [sizes.get(block) ?? 0, places[i] ?? 0]);
}

/** How much of each short text's pairs stand around it; the rarer on the page, the more they count. */
function compareAround(units: readonly Unit[]): [number, number][] {
  const pairs = units.map((unit) => pairsOf(unit.text.text));
  const places = new Map<number, number[]>();
  for (const [i, own] of pairs.entries()) {
    for (const pair of own) {
      const known = places.get(pair);
      if (known) known.push(i);
      else places.set(pair, [i]);
    }
  }
  return units.map((unit, i) => {
    const own = pairs[i];
    if (!own || own.size === 0 || unit.text.text.length > LONGEST_COMPARED) return [0, 0];
    const [from, to] = [reachOf(units, i, -1), reachOf(units, i, 1)];
    let [below, above] = [0, 0];
    for (const pair of own) {
      const known = places.get(pair) ?? [];
      if (known.length < 2) continue;
      const rarity = 1 / (known.length - 1);
      if (known.some((place) => place > i && place <= to)) below += rarity;
      if (known.some((place) => place < i && place >= from)) above += rarity;
    }
    return [below / own.size, above / own.size];
  });
}

/** The last unit on one side that is still near. */
function reachOf(units: readonly Unit[], i: number, step: 1 | -1): number {
  let chars = 0;
  let place = i;
  while (units[place + step] && chars < REACH) {
    place += step;
    chars += units[place]?.text.text.length ?? 0;
  }
  return place;
}

/** The names of what stands around a unit. */
export function aroundSigns(page: PageUnits, i: number): string[] {
  const { units } = page;
  const unit = units[i];
  if (!unit) return [];
  const { text } = unit.text;
  const signs: string[] = [];
  const add = (name: string, holds: boolean): void => {
    if (holds) signs.push(name);
  };
  const fit = page.fits.get(i);
  if (fit) {
    const margin = stepOf(fit.margin.label, MARGINS);
    signs.push(`fit ${fit.label} ${margin}`, `fit ${fit.label} ${margin} of ${page.quality}`);
    if (fit.label === 'body') {
      const first = `fit ${fit.first ? 'first' : 'mid'} ${stepOf(fit.margin.first, MARGINS)}`;
      signs.push(first, `${first} of ${page.quality}`);
    }
    signs.push(
      fit.measure > 0 ? `fills ${stepOf(text.length / fit.measure, FILLS)}` : 'no-measure',
    );
  }
  const [below, above] = page.likeness[i] ?? [0, 0];
  signs.push(`like-below ${stepOf(below, SHARES)}`, `like-above ${stepOf(above, SHARES)}`);
  add('repeated', (page.counts.get(text) ?? 0) > 1);
  const [size, place] = page.blocks[i] ?? [1, 0];
  signs.push(size === 1 ? 'alone' : size <= 3 ? 'small-block' : 'large-block');
  signs.push(`offers ${page.offers[i] ?? 0}`);
  add('block-told', page.told.has(unit.block));
  add('block-first', place === 0 && size > 1);
  add('block-last', place === size - 1 && size > 1);
  if (unit.level > 0) signs.push(`level ${Math.min(2, page.levels.indexOf(unit.level))}`);
  add('page-top', i < NEAR);
  add('page-end', i >= units.length - NEAR);
  add('signed', isSignedAndDated(text, units[i + 1]?.text.text ?? ''));
  add('dated', isSignedAndDated(units[i - 1]?.text.text ?? '', text));
  add('leads', leadsToArticle(units, i));
  add('leads-caption', leadsToCaption(units, i));
  signs.push(...neighbourSigns('next', units[i + 1]), ...neighbourSigns('next2', units[i + 2]));
  signs.push(...neighbourSigns('last', units[i - 1]), ...neighbourSigns('last2', units[i - 2]));
  return signs;
}

function neighbourSigns(side: string, unit: Unit | undefined): string[] {
  if (!unit) return [`${side} none`];
  const { text } = unit.text;
  if (unit.kind !== 'plain') {
    return [`${side} ${unit.kind === 'byline' ? kindOfByline(unit.credits) : unit.kind}`];
  }
  const signs = [`${side} ${text.length <= 9 ? 'tiny' : text.length <= 25 ? 'short' : 'long'}`];
  if (hasSign(text, 'stop')) signs.push(`${side} stop`);
  signs.push(`${side} ${endsSentence(text) ? 'ends' : 'open'}`);
  if (unit.level > 0) signs.push(`${side} heading`);
  if (unit.bold) signs.push(`${side} bold`);
  return signs;
}
