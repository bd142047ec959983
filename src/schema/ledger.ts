import { z } from 'astro/zod';
import { articleIdSchema } from './article.ts';
import { daySchema, edtfSchema } from './date.ts';

/** What became of a run of the dump's characters. */
export const USES = [
  /** It is printed in an article; `article` and `field` say where. */
  'article',
  /** It belongs to the page, not to an article: masthead, column credit, page number, promotion. */
  'furniture',
  /** Marks that carry no text: heading signs, ■, line ends, spaces between printed lines. */
  'markup',
  /** Text left out on purpose; `reason` says why. */
  'dropped',
] as const;

/** The part of an article that a run of characters became. */
export const FIELDS = [
  'title',
  'kicker',
  'subtitle',
  'column',
  'authors',
  'dateline',
  'editorsNote',
  'continuedTo',
  'paragraph',
  'subhead',
] as const;
export type Field = (typeof FIELDS)[number];

/** One run of consecutive characters of the dump. Runs touch: together they are the whole dump. */
export const entrySchema = z.strictObject({
  /** Offset of the first character, in UTF-16 units of the decoded dump. */
  from: z.int().nonnegative(),
  /** Offset after the last character. */
  to: z.int().positive(),
  /** Line of the dump on which the run begins, from 1. */
  line: z.int().positive(),
  /** The characters themselves, as dumped. */
  text: z.string().min(1),
  use: z.enum(USES),
  article: articleIdSchema.optional(),
  field: z.enum(FIELDS).optional(),
  /** Why the run is furniture, markup or dropped: a code such as `masthead` or `shadow`. */
  reason: z.string().optional(),
});
export type Entry = z.infer<typeof entrySchema>;

/** A change of wording that the parser or an editor made; the dump's own shape is kept here. */
export const repairSchema = z.strictObject({
  line: z.int().positive(),
  /** What the dump has; empty when the repair supplied text. */
  dump: z.string(),
  /** What the archive prints instead. */
  printed: z.string(),
  /** Code of the rule, or `correction`. */
  why: z.string(),
  article: articleIdSchema.optional(),
});
export type Repair = z.infer<typeof repairSchema>;

/** Something that a person should look at. */
export const findingSchema = z.strictObject({
  code: z.string(),
  line: z.int().positive(),
  /** The finding in words, with the dump's text in it. */
  message: z.string(),
  article: articleIdSchema.optional(),
});
export type Finding = z.infer<typeof findingSchema>;

/** 报头: what the masthead says, as far as the dump shows it. */
export const mastheadSchema = z.strictObject({
  /** Day by the solar calendar, `YYYY-MM-DD`. */
  date: daySchema.optional(),
  /** 星期三 */
  weekday: z.string().optional(),
  /** 农历乙巳年七月初五 */
  lunar: z.string().optional(),
  /** N of 总第N期 */
  issueNumber: z.int().positive().optional(),
  /** N of 第N版 */
  page: z.int().positive().optional(),
});
export type Masthead = z.infer<typeof mastheadSchema>;

/** The printed account of one dump: what it held and where each piece went. */
export const ledgerSchema = z.strictObject({
  /** The day it is filed under; absent when neither dump nor editor gives one. */
  day: daySchema.optional(),
  /** The date as known: a day, or an EDTF interval when it is estimated. */
  date: edtfSchema.optional(),
  /** Who gave the date: the masthead, an editor's `issue.yml`, or an estimate from the text. */
  dateFrom: z.enum(['masthead', 'editor', 'estimate']).optional(),
  /** Phrases of the dump, or the editor's reasons, that fix the date. */
  evidence: z.array(z.string()),
  page: z.int().positive(),
  dump: z.string().min(1),
  sha256: z.string(),
  /** `utf-8`, `gb18030`, `utf-16le` or `utf-16be`. */
  encoding: z.string(),
  /** What kind of extraction the dump looks like: a code of the stage `dialect`. */
  dialect: z.string(),
  masthead: mastheadSchema,
  /** Ids in printed order. */
  articles: z.array(articleIdSchema),
  /** Ids that were published once, and the article that holds their text now. */
  retired: z.array(z.strictObject({ id: articleIdSchema, to: articleIdSchema })),
  entries: z.array(entrySchema),
  repairs: z.array(repairSchema),
  findings: z.array(findingSchema),
});
export type Ledger = z.infer<typeof ledgerSchema>;
