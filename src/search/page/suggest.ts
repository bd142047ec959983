import type { Engine } from '../engine/open-index.ts';
import type { Answer } from '../engine/search.ts';
import type { Query } from '../query.ts';

/** What else a reader may search for. It throws away what comes after a newer question. */
interface Suggestions {
  showSuggestions(
    engine: Engine,
    query: Query,
    answer: Answer,
    place: HTMLElement,
    root: string,
  ): Promise<void>;
}

const [load] = Object.values(import.meta.glob<Suggestions>('./suggestions.ts'));

/** Shows suggestions below the answer. Without them the page is whole. */
export const showSuggestions: Suggestions['showSuggestions'] = async (...question) => {
  const suggestions = await load?.();
  await suggestions?.showSuggestions(...question);
};
