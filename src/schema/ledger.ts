import { z } from 'astro/zod';
import { articleIdSchema } from './article.ts';
import { daySchema, edtfSchema } from './date.ts';
import { addedSchema, entrySchema } from './entry.ts';
import { FINDING_CODES } from './findings/findings.ts';
import { repairSchema } from './repair.ts';
import { trustSchema } from './trust.ts';

/** Something that a person should look at. */
const findingSchema = z.strictObject({
  code: z.enum(FINDING_CODES),
  line: z.int().positive(),
  /** The finding in words, with the dump's text in it. */
  message: z.string(),
  article: articleIdSchema.optional(),
});
export type Finding = z.infer<typeof findingSchema>;

/** 报头: what the masthead says, as far as the dump shows it. */
const mastheadSchema = z.strictObject({
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
  /** `utf-8`, `gb18030`, `big5`, `utf-16le` or `utf-16be`. */
  encoding: z.string(),
  /** What kind of extraction the dump looks like: a code of the stage `dialect`. */
  dialect: z.string(),
  masthead: mastheadSchema,
  /** Ids in printed order. */
  articles: z.array(articleIdSchema),
  /** How far each can be trusted, in the same order; ledgers that are older have none. */
  trust: z.array(trustSchema).optional(),
  /** Ids that were published once, and the article that holds their text now. */
  retired: z.array(z.strictObject({ id: articleIdSchema, to: articleIdSchema })),
  entries: z.array(entrySchema),
  /** What corrections add to the dump. */
  added: z.array(addedSchema).optional(),
  repairs: z.array(repairSchema),
  findings: z.array(findingSchema),
});
export type Ledger = z.infer<typeof ledgerSchema>;
