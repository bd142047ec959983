import type { Issue } from '../../src/schema/issue.ts';
import type { Heirs } from '../archive/model/heirs.ts';
import { parseSource } from '../archive/page/parse-source.ts';
import type { PublishedPage } from '../../src/schema/published.ts';
import type { PageSource } from '../archive/model/day-source.ts';
import { retire } from '../archive/addresses/retire.ts';
import { findSuccessors } from '../archive/addresses/find-successors.ts';
import type { Problem } from '../terminal/problem.ts';

/** A page's record once another dump has taken its place. */
export interface Replacement {
  record: PublishedPage;
  problems: Problem[];
  warnings: string[];
}

/**
 * Finds for everything that was published of a page the article of its new dump that shares most
 * text with it. The lines of the old dump mean nothing in the new one, so this is written down.
 *
 * @param records what was published of the page, wherever it was filed
 * @param word.heirs the editor's word, which comes first
 * @param word.again the command that was given
 */
export function replacePage(
  old: PageSource,
  oldIssue: Issue,
  next: PageSource,
  issue: Issue,
  records: readonly PublishedPage[],
  { heirs, again }: { heirs: Heirs; again: string },
): Replacement {
  const before = parseSource(old, oldIssue);
  const after = parseSource(next, issue);
  const live = new Set(after.ledger.articles);
  const successors = findSuccessors(before.articles, after.articles);
  const { retired } = retire(records, before.ledger, new Set(before.ledger.articles));
  const moved: Record<string, string> = { ...records[0]?.moved };
  for (const { id, to } of retired) if (!live.has(id)) moved[id] = to;
  const result: Replacement = {
    record: { ...records[0], dump: next.dump.sha256, ids: [], moved },
    problems: [],
    warnings: [],
  };
  for (const [id, heir] of successors) {
    const to = heirs.get(id) ?? heir;
    const title = before.articles.find(({ front }) => front.id === id)?.front.title ?? id;
    if (live.has(id)) {
      if (to !== id) result.warnings.push(`the address ${id} (${title}) now shows another article`);
    } else if (to === undefined)
      result.problems.push(heirless(next.name, id, title, after.articles, again));
    else moved[id] = to;
  }
  return result;
}

function heirless(
  where: string,
  id: string,
  title: string,
  articles: readonly { front: { id: string; title: string } }[],
  again: string,
): Problem {
  const [first] = articles;
  return {
    where,
    what: `${id} (${title}) is published, and nothing in the new dump shares its text`,
    details: articles.map(({ front }) => ['now', `${front.id} ${front.title}`] as const),
    mend:
      `check that this is a dump of the same page; if it is, name the article to lead to:\n` +
      `${again} --retire ${id}=${first?.front.id ?? 'ID'}`,
  };
}
