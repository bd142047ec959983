import { z } from 'astro/zod';
import { countLetters } from '../../support/fidelity/fold.ts';
import { accountedText } from '../../support/fidelity/measure.ts';
import { printGold } from '../../support/fidelity/print-gold.ts';
import { goldArticleSchema, type Gold, type GoldArticle } from '../../support/fidelity/gold.ts';

/** The place of an article, of its paragraph, and of the character before which it may end. */
const tornPlaceSchema = z.tuple([z.int(), z.int(), z.int()]);
export type TornPlace = z.infer<typeof tornPlaceSchema>;

const dumpSchema = z.strictObject({
  /** Where the dump leaves open whether a paragraph ends. */
  torn: z.array(tornPlaceSchema).optional(),
  /** The share of characters that are misread. */
  cerAllowed: z.number().optional(),
});

/** The truth of a printed page, and what single dumps of it leave open. */
export const pageTruthSchema = z.strictObject({
  date: z.strictObject({ value: z.string().nullable() }),
  page: z.int().positive(),
  /** Text that belongs to no article. */
  furniture: z.array(z.string()),
  articles: z.array(goldArticleSchema),
  /** By the name of the extractor. */
  dumps: z.record(z.string(), dumpSchema),
});
export type PageTruth = z.infer<typeof pageTruthSchema>;

/** The truth of one dump of a page, in the form of the gold. */
export function truthOfDump(truth: PageTruth, extractor: string, dump: string, text: string): Gold {
  const { date, page, furniture, articles, dumps } = truth;
  const { torn = [], cerAllowed } = dumps[extractor] ?? {};
  const gold: Gold = {
    dump,
    date,
    page,
    furniture,
    articles: articles.map((article, i) =>
      tear(
        article,
        torn.filter(([place]) => place === i),
      ),
    ),
    ...(cerAllowed === undefined ? {} : { cerAllowed }),
  };
  const strange = strangeLetters(gold, text);
  return { ...gold, repairs: strange.map((letters) => ({ dump: letters })) };
}

/** Letters of a dump that nobody printed: misread ones, look-alikes that fonts hold, markup. */
function strangeLetters(gold: Gold, text: string): string[] {
  const printed = countLetters(accountedText(gold, printGold(gold)));
  return [...countLetters(text)].flatMap(([letter, count]) => {
    const surplus = count - (printed.get(letter) ?? 0);
    return surplus > 0 ? [letter.repeat(surplus)] : [];
  });
}

/** Ends paragraphs where they may end, and asks for none of these ends. */
function tear(article: GoldArticle, torn: readonly TornPlace[]): GoldArticle {
  if (torn.length === 0) return article;
  const { open_breaks: openBefore = [], subheads = [] } = article;
  const paragraphs: string[] = [];
  const open: number[] = [];
  /** The place that the paragraph of each place has got. */
  const moved: number[] = [];
  for (const [i, text] of article.paragraphs.entries()) {
    moved.push(paragraphs.length);
    const cuts = torn.filter(([, paragraph]) => paragraph === i).map(([, , at]) => at);
    for (const [n, from] of [0, ...cuts].entries()) {
      if (n > 0) open.push(paragraphs.length - 1);
      paragraphs.push(text.slice(from, cuts[n]));
    }
    if (openBefore.includes(i)) open.push(paragraphs.length - 1);
  }
  return {
    ...article,
    paragraphs,
    open_breaks: open,
    subheads: subheads.map(([text, at]) => [text, moved[at] ?? paragraphs.length]),
  };
}
