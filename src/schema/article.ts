import { z } from 'astro/zod';
import { daySchema } from './date.ts';
import { KINDS, ROLES, SECTIONS } from './vocabulary.ts';

const line = z.string().min(1);

/** 署名: one person and the part they took. */
export const authorSchema = z.strictObject({
  role: z.enum(ROLES),
  /** The name as printed, without the spaces that justify two-character names. */
  name: line,
});
export type Author = z.infer<typeof authorSchema>;

/** Where an article came from: a dump that never changes, and the lines of it. */
const sourceSchema = z.strictObject({
  /** The file name under which the dump first came; `scan.txt#2` is the second page of a file of several. */
  dump: line,
  /** SHA-256 of the dump's bytes, hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Inclusive line ranges of the dump, 1-based, in dump order. */
  lines: z.array(z.tuple([z.int().positive(), z.int().positive()])).min(1),
});
export type Source = z.infer<typeof sourceSchema>;

/** Ids look like `2025-08-28-p1-11`: day or `undated`, page, and the line where the body begins. */
export const articleIdSchema = z.string().regex(/^(\d{4}-\d{2}-\d{2}|undated)-p\d+-\d+(-\d+)?$/, {
  error: 'must look like `2025-08-28-p1-11` (day, page, line of the dump)',
});

/** The front matter of a printed article. The parser alone writes it; the site reads it. */
export const articleSchema = z.strictObject({
  id: articleIdSchema,
  /** 主标题; the lines of a parallel headline are joined with one space. */
  title: line,
  /** 引题 or 肩题, the line above the headline. */
  kicker: line.optional(),
  /** 副题, the line below the headline. */
  subtitle: line.optional(),
  /** 栏目, the standing column that the paper prints the article under. */
  column: line.optional(),
  kind: z.enum(KINDS),
  section: z.enum(SECTIONS),
  authors: z.array(authorSchema),
  /** 电头, as `本报讯`. */
  dateline: line.optional(),
  /** 编者按 without its label. */
  editorsNote: line.optional(),
  /** N of 下转N版. */
  continuedTo: z.int().positive().optional(),
  /** The day of the issue; its first possible day where that is estimated. */
  date: daySchema.optional(),
  page: z.int().positive(),
  /** Place on the page in printed order, from 1. */
  order: z.int().positive(),
  /** Codes of the findings that concern this article; empty when the parser is sure. */
  doubts: z.array(line),
  source: sourceSchema,
});
export type ArticleFront = z.infer<typeof articleSchema>;
