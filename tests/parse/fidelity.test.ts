import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { parsePage } from '../../src/parse/parse-page.ts';
import { printArticle } from '../../src/parse/print-article.ts';
import { readGold } from '../support/fidelity/gold.ts';
import { measure, type Detail, type Measure } from '../support/fidelity/measure.ts';
import { readRawPages } from '../support/raw-pages.ts';
import { readPrinted } from '../support/read-printed.ts';
import { root } from '../support/root.ts';
import { FLOORS } from './fidelity-floors.ts';

const LAYOUT_DUMPS = /^00[01]_/;

const pages = new Map(readRawPages().map((page) => [page.dump, page]));
const measures = readGold(join(root, 'tests/gold')).map((gold): Measure => {
  const page = pages.get(gold.dump);
  assert.ok(page, `content/raw holds no dump that came as ${gold.dump}; see issue.yml, \`dumps\``);
  const { articles, ledger } = parsePage(page);
  const printed = articles.map((article) => readPrinted(printArticle(article)));
  return measure(gold, printed, ledger.entries.map((entry) => entry.text).join(''));
});
const details = measures.flatMap((page) => page.details);

test('every article of the gold is found', () => {
  const missing = details.filter((detail) => !detail.found).map((detail) => detail.title);
  const share = 1 - missing.length / details.length;
  assert.ok(share >= FLOORS.found, `not found: ${missing.join('; ')}`);
});

test('enough articles are perfect', () => {
  const share = details.filter((detail) => detail.perfect).length / details.length;
  assert.ok(share >= FLOORS.perfect, `${percent(share)} perfect\n${faults(details)}`);
});

test('enough articles of the layout-model dumps are perfect', () => {
  const ours = measures.filter((page) => LAYOUT_DUMPS.test(page.dump)).flatMap((p) => p.details);
  const perfect = ours.filter((detail) => detail.perfect).length;
  assert.ok(
    perfect >= FLOORS.perfectOfLayoutDumps,
    `${perfect} of ${ours.length} perfect\n${faults(ours)}`,
  );
});

for (const page of measures) {
  test(`${page.dump} loses no text and invents no article`, () => {
    assert.ok(page.lost <= FLOORS.lost, `${page.lost} letters are lost`);
    assert.ok(page.extra <= FLOORS.extra, `${page.extra} articles match nothing in the gold`);
  });

  test(`${page.dump} has the date that it states`, () => {
    assert.notEqual(page.date, false);
  });
}

/** What is wrong with each article that is not perfect. */
function faults(of: readonly Detail[]): string {
  return of
    .filter((detail) => !detail.perfect)
    .map(({ title, parts, error }) => {
      const wrong = Object.entries(parts).filter(([, score]) => score < 1);
      return `${title}: ${percent(error)} wrong, ${wrong.map(([part]) => part).join(' ') || 'text'}`;
    })
    .join('\n');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
