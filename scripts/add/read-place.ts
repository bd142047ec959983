import { collectDateEvidence } from '../../src/parse/account/date/collect-date-evidence.ts';
import { estimateDate, type DateEstimate } from '../../src/parse/account/date/estimate-date.ts';
import { parsePage } from '../../src/parse/parse-page.ts';
import type { Dump } from '../archive/dumps/read-dump.ts';

/** What a dump tells of its place in the archive. */
export interface PlaceRead {
  /** The masthead's day. */
  date: string | undefined;
  /** The masthead's page; the front page alone carries the number of the issue. */
  page: number | undefined;
  /** The page that it names in so many words. */
  statedPage: number | undefined;
  /** 下转2版: a story that goes on on page 2 begins on the front page. */
  isFront: boolean;
  /** When it was printed as its articles tell, worked out where it is asked for. */
  guess: () => DateEstimate | undefined;
}

/** Reads what a dump tells of its day and page. */
export function readPlace(name: string, { bytes, sha256 }: Dump): PlaceRead {
  const { articles, ledger } = parsePage({ dump: name, sha256, bytes });
  const { date, page, issueNumber, ...masthead } = ledger.masthead;
  return {
    date,
    page: page ?? (issueNumber === undefined ? undefined : 1),
    statedPage: page,
    isFront: articles.some(({ front }) => front.continuedTo === 2),
    guess: () => {
      const texts = articles.map(({ front, body }) => [front.title, ...body.map((b) => b.text)]);
      return estimateDate(texts.flatMap(collectDateEvidence), masthead);
    },
  };
}
