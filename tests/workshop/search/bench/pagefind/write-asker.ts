import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Question, QuestionSet } from '../question.ts';
import { queriesOf } from './pairs.ts';

/** Results whose text is read, as many as the search page shows. */
const SHOWN = 10;
/** Stands between the queries that together are one question. */
const BETWEEN = '\t';

/**
 * The least page that asks Pagefind by its own interface for programs: it says what it found and
 * shows the first results as they come, under the names that the site's search page has. Its worker
 * is left out: the requests of one could neither be seen nor slowed down, and would be one more.
 */
const page = (shards: readonly string[]) => `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><title>Pagefind</title>
<p id="search-status"></p><ol id="search-results"></ol>
<script type="module">
  import * as pagefind from '/${shards.at(-1) ?? ''}/pagefind.js';
  const [first, ...others] = ${JSON.stringify(shards.toReversed())};
  const status = document.querySelector('#search-status');
  const list = document.querySelector('#search-results');
  const loading = (async () => {
    await pagefind.options({ bundlePath: '/' + first + '/', noWorker: true });
    await pagefind.init();
    for (const other of others) await pagefind.mergeIndex('/' + other + '/', { noWorker: true });
  })();
  async function ask() {
    const { q = '', from, to, ...filters } = Object.fromEntries(new URLSearchParams(location.search));
    if (from) filters.day = from;
    await loading;
    const found = [];
    for (const query of q.split('${BETWEEN}')) {
      found.push((await pagefind.search(query, { filters })).results);
    }
    const [some, ...rest] = found;
    const results = some.filter(({ id }) => rest.every((other) => other.some((one) => one.id === id)));
    status.textContent = results.length ? q + ' 共' + results.length + '篇' : q + ' 没有找到';
    list.replaceChildren();
    await Promise.all(results.slice(0, ${SHOWN}).map(async (result) => {
      const { meta, excerpt } = await result.data();
      const item = document.createElement('li');
      item.innerHTML = '<b></b><p>' + excerpt + '</p>';
      item.firstChild.textContent = meta.title;
      list.append(item);
    }));
  }
  addEventListener('popstate', ask);
  if (location.search) await ask();
</script></html>`;

/** Writes the page that asks into the site. */
export function writeAsker(site: string, shards: readonly string[]): void {
  writeFileSync(join(site, 'index.html'), page(shards));
}

/** The questions as an index of pairs is asked; those with signs or filters of ours it is not. */
export function askedByPairs(sets: readonly QuestionSet[]): QuestionSet[] {
  const inPairs = ({ words, filters }: Question) => ({
    words: queriesOf(words).join(BETWEEN),
    filters,
  });
  return sets
    .filter(({ isPlain }) => isPlain)
    .map((set) => ({ ...set, questions: set.questions.map(inPairs) }));
}
