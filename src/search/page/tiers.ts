import type { Answer } from '../engine/search.ts';
import { filtersOf } from '../query.ts';
import { createLoose } from './loose.ts';
import { part } from './make.ts';
import { clearRelated, showRelated } from './related.ts';
import type { Found } from './found.ts';
import { hideWays, showWays } from './show-ways.ts';
import { clearSuggestions, showSuggestions } from './suggestions.ts';

/**
 * The tiers below the articles that have what was asked for as it is: 标点不计, 近音近形 and 相关, and at
 * last the ways to go on from where there is nothing. Each is told what stands above it.
 *
 * @param root address of the site's front page
 * @param folder address of the index of words; nothing where the site has none
 * @param current gives what is on show by then
 */
export function createTiers(
  root: string,
  folder: string | undefined,
  current: () => Found | undefined,
) {
  const loose = createLoose(root);
  const suggestions = part('#search-suggestions', HTMLElement);
  const failures = part('#search-failures', HTMLElement);
  const related = part('#search-related', HTMLElement);

  function clear(): void {
    loose.clear();
    clearSuggestions(suggestions);
    clearRelated(related);
    hideWays();
  }

  return {
    clear,
    /** @param isNamed whether cards above lead to what the question names */
    async show(found: Found, isNamed: Promise<boolean>): Promise<void> {
      const { engine, query, answer } = found;
      let isNothing = answer.total === 0;
      if (isNothing) void showWays(found, () => (isNothing ? current() : undefined), root);
      const rest = await loose.show(found);
      const total = answer.total + (rest?.total ?? 0);
      // A day that no article writes out, an issue's number: there is nothing to guess at.
      const isAnswered = total === 0 && filtersOf(query).length === 0 && (await isNamed);
      if (current() !== found) return;
      if (isNothing && total > 0) {
        isNothing = false;
        hideWays();
      }
      // Beside articles they stand in sight, above them; where there are none, below what comes next to it.
      (answer.total > 0 ? failures : loose.section).after(suggestions);
      const above = {
        total,
        addresses: async () => (await Promise.all([answer, rest].map(addressesOf))).flat(),
      };
      if (isAnswered) clearRelated(related);
      else {
        void showSuggestions(engine, query, total, suggestions, root);
        void showRelated(query, above, { place: related, folder, root, fold: engine.fold });
      }
    },
  };
}

/** Addresses of articles; those that cannot be read are left out. */
async function addressesOf(answer: Answer | undefined): Promise<string[]> {
  const hits = await answer?.load(0, answer.total).catch(() => []);
  return hits?.flatMap((hit) => hit?.record.url ?? []) ?? [];
}
