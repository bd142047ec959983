import { countLetters, countMissing } from '../../support/fidelity/fold.ts';
import { join } from 'node:path';
import { root } from '../../support/root.ts';
import { extract, EXTRACTORS } from './extractors/all.ts';
import { installedExtractors, readsPictures, REAL } from './extractors/real.ts';
import { writePage } from './fixed-set.ts';
import { readFurniture } from './furniture.ts';
import type { PageTruth } from './page-truth.ts';
import { printPages } from './printing/print-pages.ts';
import { HALVES, readStories, type Half } from './read-stories.ts';
import { setPage, type SetPage } from './set-page.ts';
import { placeTears, tellTruth } from './tell-truth.ts';
import { TEMPLATES } from './templates/all.ts';

const STORIES = join(root, 'tests/workshop/press/stories');
/** Every so many pages are read from their pictures as well, for that is slow. */
const PICTURED = 4;

/**
 * Prints pages of all templates and writes what every extractor reads on them.
 *
 * @param seed the first page's; the same seed prints the same page
 * @param count pages of each half
 * @param wanted whether a page is printed, by its name
 * @param tell is told of each page that is done
 */
export async function printSet(
  folder: string,
  seed: number,
  count: Readonly<Record<Half, number>>,
  wanted: (name: string) => boolean,
  tell: (name: string) => void,
): Promise<void> {
  const installed = installedExtractors();
  const usable = EXTRACTORS.filter((name) => !REAL.includes(name) || installed.includes(name));
  for (const half of HALVES) {
    const pages = setHalf(half, seed, count[half]);
    const pictured = new Set(pages.filter((_, i) => i % PICTURED === 0));
    const seen = (page: SetPage) => usable.some(readsPictures) && pictured.has(page);
    const chosen = pages.filter(({ name }) => wanted(name));
    if (chosen.length > 0)
      await printPages(chosen, seen, (page) => {
        const truth = tellTruth(page);
        const texts = new Map<string, string>();
        const names = usable.filter((name) => !readsPictures(name) || page.pictured);
        for (const name of names) {
          const { text, tears } = extract(name, page);
          texts.set(name, text);
          const torn = placeTears(page, tears);
          if (torn.length > 0) truth.dumps[name] = { torn };
          if (readsPictures(name)) truth.dumps[name] = { cerAllowed: misreadShare(truth, text) };
        }
        writePage(folder, half, page.name, truth, texts);
        tell(page.name);
      });
  }
}

/** Sets the pages of a half, its templates in turn. */
function setHalf(half: Half, seed: number, count: number): SetPage[] {
  const templates = TEMPLATES.filter((template) => template.half === half);
  const stories = readStories(join(STORIES, half));
  const furniture = readFurniture(join(STORIES, half, 'furniture.yml'));
  return Array.from({ length: count }, (_, i) => {
    const template = templates[i % templates.length];
    if (!template) throw new Error(`no template is of the half \`${half}\``);
    return setPage(template, seed + Math.floor(i / templates.length), stories, furniture);
  });
}

/** How much of a page's text a program has misread, and a little more, for misreadings gather. */
function misreadShare(truth: PageTruth, text: string): number {
  const wanted = countLetters(truth.articles.flatMap((article) => article.paragraphs).join(''));
  const total = [...wanted.values()].reduce((sum, count) => sum + count, 0);
  const share = countMissing(wanted, countLetters(text)) / Math.max(1, total);
  return Math.round(1000 * (1.5 * share + 0.01)) / 1000;
}
