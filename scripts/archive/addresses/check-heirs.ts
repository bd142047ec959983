import type { Problem } from '../../terminal/problem.ts';
import type { Heirs } from '../model/heirs.ts';
import type { DayResult } from '../model/day-result.ts';

/**
 * Checks the heirs that an editor names against the articles that a parse gives: an address can
 * only lead to an article of its day, and only when it is no article's own any more.
 *
 * @param result the day as parsed with these heirs
 * @param taken what a living id among the old ones means: wrong for `parse`, while for a new dump
 *   in an old one's place it is told in another way
 */
export function checkHeirs(
  heirs: Heirs,
  { day, pages, failed }: DayResult,
  taken: 'refuse' | 'allow' = 'refuse',
): Problem[] {
  const titles = new Map(
    [...pages, ...failed].flatMap(({ parsed }) =>
      (parsed?.articles ?? []).map(({ front }) => [front.id, front.title]),
    ),
  );
  const living = [...titles].map(([id, title]) => `${id} ${title}`).join('\n');
  return [...heirs]
    .filter(([id]) => id.startsWith(`${day}-`))
    .flatMap(([id, to]) => {
      const fault = faultOf(id, to, titles, taken);
      return fault ? [{ where: `--retire ${id}=${to}`, ...fault, details: [['now', living]] }] : [];
    });
}

function faultOf(
  id: string,
  to: string,
  titles: ReadonlyMap<string, string>,
  taken: 'refuse' | 'allow',
): { what: string; mend: string } | undefined {
  if (!titles.has(to) && id !== to) {
    return {
      what: `\`${to}\` is no article of the day, so no address can lead to it`,
      mend: `name one of these: npm run parse -- --retire ${id}=NEW`,
    };
  }
  if (taken === 'allow') return undefined;
  if (titles.has(id)) {
    const itself = id === to ? ", and an address can't lead to itself" : '';
    return {
      what: `\`${id}\` is an article (${titles.get(id) ?? ''}) and needs no heir${itself}`,
      mend: 'name only ids that no article has any more, or leave --retire out',
    };
  }
  if (id !== to) return undefined;
  return {
    what: `\`${id}\` would lead to itself, and no article has it any more`,
    mend: `name one of these: npm run parse -- --retire ${id}=NEW`,
  };
}
