import type { ArticleFront } from '../schema/article.ts';
import type { Correction } from '../schema/correction.ts';
import type { Ledger } from '../schema/ledger.ts';

/** One dump and what is known about it beside its own text. */
export interface PageInput {
  /** The file name under which the dump came; printed as `source.dump`. */
  dump: string;
  /** SHA-256 of `bytes`, hexadecimal. */
  sha256: string;
  /** The dump, byte for byte. */
  bytes: Uint8Array;
  /** The editor's word on the date (EDTF); it wins over the masthead. */
  date?: string | undefined;
  /** Why the editor gives that date. */
  evidence?: readonly string[] | undefined;
  /** Page number where it is known from outside; else the masthead's, else 1. */
  page?: number | undefined;
  /** Rubrics of the newspaper (栏目), for logos that show no more than their pinyin. */
  columns?: readonly KnownColumn[] | undefined;
  /** Corrections of this page, in the order of their file. */
  corrections?: readonly Correction[] | undefined;
}

/** A block of an article's body. */
export interface BodyBlock {
  kind: 'paragraph' | 'subhead';
  /** Plain text on one line. */
  text: string;
}

/** A typed article, ready to print. */
export interface Article {
  front: ArticleFront;
  body: BodyBlock[];
}

/** A correction that could not be applied, or need not be. */
export interface CorrectionProblem {
  /** Place in `PageInput.corrections`, from 0. */
  index: number;
  /**
   * `unmatched`: the quote stands nowhere in the dump; `ambiguous`: it stands there more than
   * once; `homeless`: the place belongs to no article;
   * `divided`: to more than one; `clash`: another one wants the same words or
   * field otherwise; `idle`: it changes nothing and can go.
   */
  kind: 'unmatched' | 'ambiguous' | 'homeless' | 'divided' | 'clash' | 'idle';
  /** The other one of a clash: its place in `PageInput.corrections`. */
  rival?: number | undefined;
  /** The field that two corrections set otherwise. */
  field?: string | undefined;
  /** The most similar text of the dump, where the quote was not found. */
  nearest?: { line: number; text: string } | undefined;
  /** The lines of the dump on which an ambiguous quote stands, once for each time. */
  lines?: readonly number[] | undefined;
}

/** What the parser makes of one dump. */
export interface ParsedPage {
  /** In printed order. */
  articles: Article[];
  ledger: Ledger;
  /** Corrections that failed or are idle; a page with a failed one is not written. */
  correctionProblems: CorrectionProblem[];
}

/** A rubric of the newspaper as `content/columns.yml` lists it, and the Latin letters that its logo can show. */
export interface KnownColumn {
  readonly name: string;
  readonly logos: readonly string[];
}
