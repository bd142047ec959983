import { searchAddress, type Card, type CardLink, type CardTools } from './card.ts';
import { issueCard, nearestLinks } from './issue-cards.ts';

/**
 * The cards of an issue's number: the issue or its page; where there is no such number, that, and the
 * nearest that there are, if the words surely mean a number.
 */
export async function numberCards(
  { number, page, isSure }: { number: number; page: number | undefined; isSure: boolean },
  tools: CardTools,
): Promise<Card[]> {
  const near = await tools.table.issuesNear(number);
  const own = near.filter((issue) => issue.number === number);
  if (own.length > 0) return own.map((issue) => issueCard(issue, page, tools));
  if (!isSure) return [];
  const known = near.length > 0 ? near : await tools.table.numberEnds();
  const before = known.findLast((issue) => (issue.number ?? 0) < number);
  const after = known.find((issue) => (issue.number ?? 0) > number);
  return [
    {
      label: '期号',
      title: `总第${number}期`,
      facts: [],
      note: '档案里没有这一期，或者报头上的期号没有留下来。',
      links: [
        ...nearestLinks(before, after, tools),
        { words: '按日期找', href: tools.urls.issues() },
      ],
    },
  ];
}

/** The card of a page of every issue; where none has it, of the pages that there are. */
export async function pageCards(page: number, tools: CardTools): Promise<Card[]> {
  const pages = await tools.table.pages();
  const address = (own: number) =>
    searchAddress(tools, { filters: { page: String(own) }, sort: 'newest' });
  const [, articles, newest] = pages.find(([own]) => own === page) ?? [];
  if (articles !== undefined && newest !== undefined) {
    const latest = { words: `最近一期的第${page}版`, href: tools.urls.page(newest, page) };
    const [title, href] = [`各期第${page}版`, address(page)];
    return [{ label: '版面', title, href, facts: [`${articles}篇`], links: [latest] }];
  }
  const links = pages.map(([own, count]): CardLink => {
    return { words: `第${own}版`, href: address(own), small: `${count}篇` };
  });
  const note = '档案里没有这一版。有的是：';
  return [{ label: '版面', title: `第${page}版`, facts: [], note, links }];
}
