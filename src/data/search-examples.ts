import { loadArchive } from './archive.ts';
import { loadDirectory } from './directory.ts';
import { largestFirst, newestFirst } from './facets.ts';
import { cutWords } from './typeset/cut-words.ts';

/** What there is to search, and searches to try that surely find something. */
export interface SearchExamples {
  articles: number;
  /** First and last day of the archive; none where it is empty. */
  first: string | undefined;
  last: string | undefined;
  /** The first day in words, 约 where it is estimated. */
  since: string | undefined;
  words: string[];
  columns: string[];
  authors: string[];
  /** The years that there are issues of, newest first, and the sections that have articles. */
  years: string[];
  sections: string[];
}

const EACH = 5;
/** Headlines whose words are looked at, newest first. */
const HEADLINES = 80;
/** A word that says something: 跨境电商 rather than 活动. */
const WORD = /^\p{Script=Han}{3,6}$/u;

/** Gathers examples from the archive itself. */
export async function loadSearchExamples(): Promise<SearchExamples> {
  const archive = await loadArchive();
  const { columns, authors, sections } = await loadDirectory();
  const articles = newestFirst(archive);
  return {
    articles: articles.length,
    first: archive.issues.at(0)?.day,
    last: archive.issues.at(-1)?.day,
    since: archive.issues.at(0)?.date.words,
    words: commonWords(articles.slice(0, HEADLINES).map(({ title }) => title)),
    columns: largestFirst(columns)
      .slice(0, EACH)
      .map(({ name }) => name),
    authors: largestFirst(authors)
      .slice(0, EACH)
      .map(({ name }) => name),
    years: [...new Set(archive.issues.map(({ day }) => day.slice(0, 4)))].reverse(),
    sections: sections.filter((own) => own.articles.length > 0).map(({ name }) => name),
  };
}

/** The words that most of the headlines share; of those that are as common, the longer and newer. */
function commonWords(titles: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const title of titles) {
    for (const word of new Set(cutWords(title))) {
      if (WORD.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || b.length - a.length)
    .slice(0, EACH)
    .map(([word]) => word);
}
