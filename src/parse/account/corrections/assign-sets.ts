import type { CorrectedFields } from '../../../schema/correction.ts';
import type { Amendments } from '../../model/amendments.ts';
import type { LocatedArticle } from '../../model/located-article.ts';
import { dumpOffset } from '../../text/additions.ts';
import { SUPPLIED } from '../../text/located.ts';
import type { CorrectionProblem } from '../../types.ts';
import { partsOf } from '../enter-article.ts';

type FieldCorrection = Amendments['fields'][number];

/**
 * Finds the article that each correction means: the one that holds the quoted words. Two that set
 * a field of one article otherwise are a problem both, and so is one whose words are in none.
 */
export function assignSets(
  owners: ReadonlyMap<number, number>,
  fields: readonly FieldCorrection[],
): { owned: (FieldCorrection & { article: number })[]; problems: CorrectionProblem[] } {
  const problems: CorrectionProblem[] = [];
  const owned = fields.flatMap((correction) => {
    const homes = new Set<number>();
    for (let offset = correction.from; offset < correction.to; offset++) {
      const article = owners.get(offset);
      if (article !== undefined) homes.add(article);
    }
    const [article] = homes;
    if (article !== undefined && homes.size === 1) return [{ ...correction, article }];
    if (homes.size > 1) {
      problems.push({ index: correction.index, kind: 'divided' });
      return [];
    }
    problems.push({ index: correction.index, kind: 'homeless' });
    return [];
  });
  const rivals = new Map<number, CorrectionProblem>();
  for (const one of owned) {
    for (const other of owned) {
      if (one === other || one.article !== other.article) continue;
      const field = fieldInDispute(one.set, other.set);
      if (field === undefined || rivals.has(one.index)) continue;
      rivals.set(one.index, { index: one.index, kind: 'clash', rival: other.index, field });
    }
  }
  return {
    owned: owned.filter(({ index }) => !rivals.has(index)),
    problems: [...problems, ...rivals.values()],
  };
}

function fieldInDispute(one: CorrectedFields, other: CorrectedFields): string | undefined {
  const values = new Map<string, unknown>(Object.entries(other));
  return Object.entries(one).find(
    ([field, value]) =>
      values.has(field) && JSON.stringify(values.get(field)) !== JSON.stringify(value),
  )?.[0];
}

/** Offset of the dump → index of the article that has its character, or else what is added there. */
export function ownersOf(articles: readonly LocatedArticle[]): Map<number, number> {
  const [own, added] = [new Map<number, number>(), new Map<number, number>()];
  for (const [index, article] of articles.entries()) {
    const places = partsOf(article).flatMap(({ texts }) => texts.flatMap(({ at }) => at));
    for (const place of places) {
      if (place === SUPPLIED) continue;
      const offset = dumpOffset(place);
      const owners = offset === place ? own : added;
      if (!owners.has(offset)) owners.set(offset, index);
    }
  }
  return new Map([...added, ...own]);
}
