import type { Kind } from '../../schema/vocabulary.ts';
import { binOf } from '../code/hash.ts';
import { keys } from './keys.ts';
import {
  unpackIssues,
  unpackYears,
  type IssueRow,
  type PackedIssues,
  type PackedYears,
  type YearRow,
} from './issue-list.ts';

/** What a name can be the name of. */
export type Named =
  | { is: 'author' | 'column'; name: string; slug: string; articles: number; newest: string }
  | { is: 'section'; name: string; articles: number; newest: string }
  | { is: 'kind'; name: Kind; articles: number; newest: string }
  /** A place, with the town that it belongs to and the villages that belong to it, as the texts say. */
  | { is: 'place'; name: string; within: string[]; holds: string[] };

/** The articles that stand on pages of one number, and the newest day that has such a page. */
export type PageCount = [page: number, articles: number, newest: string];

/** A file of the table. */
export type CardBin = Record<string, unknown>;

/** Where the table lies. */
export interface CardFiles {
  /** Named by what it holds. */
  folder: string;
  /** Files that the keys are spread over. */
  bins: number;
  /** Which names there may be: see `filterOf`; base64. */
  names: string;
}

/** Name of a file, from the index' folder. */
export const cardFile = ({ folder }: CardFiles, bin: number) => `${folder}/${bin}.bin`;

/** What the archive has to be led to. Each question costs one small file. */
export interface CardTable {
  issuesOfYear(year: string): Promise<IssueRow[]>;
  issuesOfMonth(month: string): Promise<IssueRow[]>;
  /** Issues with numbers near this one. */
  issuesNear(number: number): Promise<IssueRow[]>;
  /** The issues with the lowest number and the highest. */
  numberEnds(): Promise<IssueRow[]>;
  /** The pages that issues have, by their number. */
  pages(): Promise<PageCount[]>;
  /** @param key made by `nameKey` */
  named(key: string): Promise<Named[]>;
  /** The years that have issues, oldest first. */
  years(): Promise<YearRow[]>;
  /** The file in which a key is looked up. */
  binOf(key: string): number;
}

/** @param read reads a packed file of the index by its name, each once */
export function openCards(read: (name: string) => Promise<CardBin>, files: CardFiles): CardTable {
  const get = async <T>(key: string): Promise<T | undefined> => {
    const bin = await read(cardFile(files, binOf(key, files.bins)));
    return Object.hasOwn(bin, key) ? (bin[key] as T) : undefined;
  };
  const issues = async (key: string) => {
    const packed = await get<PackedIssues>(key);
    return packed ? unpackIssues(packed) : [];
  };
  return {
    issuesOfYear: (year) => issues(keys.year(year)),
    issuesOfMonth: (month) => issues(keys.month(month)),
    issuesNear: (number) => issues(keys.numbers(number)),
    numberEnds: () => issues(keys.numberEnds()),
    pages: async () => (await get<PageCount[]>(keys.pages())) ?? [],
    named: async (key) => (key ? ((await get<Named[]>(keys.name(key))) ?? []) : []),
    years: async () => {
      const packed = await get<PackedYears>(keys.years());
      return packed ? unpackYears(packed) : [];
    },
    binOf: (key) => binOf(key, files.bins),
  };
}
