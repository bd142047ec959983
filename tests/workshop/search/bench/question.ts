import type { Query } from '../../../../src/search/query.ts';

/** A question as the search page's address has it. */
export type Question = Pick<Query, 'words' | 'filters'>;

/** Questions of one kind, as readers ask them. */
export interface QuestionSet {
  name: string;
  questions: Question[];
  /** True for words alone, without signs that say how they are meant: any engine knows them. */
  isPlain: boolean;
}

/** A question in words, for a table. */
export function wordsOf({ words, filters }: Question): string {
  return [words, ...Object.entries(filters).map(([name, value]) => `${name}:${value}`)].join(' ');
}
