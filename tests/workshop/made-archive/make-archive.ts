import { Dice } from '../forge/dice.ts';
import type { Article } from '../../../src/parse/types.ts';
import { peopleOf } from './people.ts';
import { gatherStock } from './stock.ts';
import { writeArticle } from './write-article.ts';

/** Articles of an issue; there is an issue a day. */
const AN_ISSUE = 8;
const LAST_YEAR = 2025;
const DAY = 86_400_000;

/** One issue of the made paper. */
export interface MadeIssue {
  day: string;
  articles: Article[];
}

/**
 * Makes an archive of any size, issue by issue, the last of 2025 being its newest: 2,920 articles
 * are a year. An issue follows from its day and the seed alone, whatever else is made.
 *
 * @param apart days from one issue to the next: with more of them a small archive has many years
 * @returns oldest first
 */
export function* makeArchive(articles: number, seed: number, apart = 1): Generator<MadeIssue> {
  const stock = gatherStock(seed);
  const issues = Math.ceil(articles / AN_ISSUE);
  const end = Date.UTC(LAST_YEAR + 1, 0, 1);
  let people = { year: 0, of: peopleOf(0, seed) };
  for (let left = issues; left > 0; left--) {
    const day = new Date(end - (left * apart - apart + 1) * DAY).toISOString().slice(0, 10);
    const year = Number(day.slice(0, 4));
    if (people.year !== year) people = { year, of: peopleOf(year, seed) };
    const dice = new Dice(seed * 1_000_003 + Number(day.replaceAll('-', '')));
    // The oldest issue is cut so that the number is met.
    const size = left === issues ? articles - (issues - 1) * AN_ISSUE : AN_ISSUE;
    const made = placesOf(day, dice).map((place) =>
      writeArticle(place, dice.fork(), stock, people.of),
    );
    yield { day, articles: made.slice(0, size) };
  }
}

/** Where the articles of an issue stand: two to a page on four pages, or one to a page on eight. */
function placesOf(day: string, dice: Dice) {
  const toPage = dice.chance(0.3) ? 1 : 2;
  return Array.from({ length: AN_ISSUE }, (_, at) => ({
    day,
    page: Math.floor(at / toPage) + 1,
    order: (at % toPage) + 1,
  }));
}
