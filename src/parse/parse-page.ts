import { accountFor } from './account/account-for.ts';
import { closeNames } from './account/close-names.ts';
import { correctFields } from './account/corrections/correct-fields.ts';
import { joinContinued } from './account/join-continued.ts';
import { joinSheets } from './account/join-sheets.ts';
import { keepSchema } from './account/keep-schema.ts';
import { cutGluedSubheads } from './articles/cut-glued-subheads.ts';
import { takeToldRubric } from './articles/take-told-rubric.ts';
import { cutRuns } from './articles/cut-runs.ts';
import { findArticles } from './articles/find-articles.ts';
import { joinBrokenRuns } from './articles/join-broken-runs.ts';
import { placeStrayHeads } from './articles/place-stray-heads.ts';
import { settleRubrics } from './articles/settle-rubrics.ts';
import { detectDialect, dialectCode } from './columns/detect-dialect.ts';
import { takeColumnsApart } from './columns/take-columns-apart.ts';
import { composeArticle } from './compose/compose-article.ts';
import { markLostEnds } from './compose/mark-lost-ends.ts';
import { doubtArticles } from './doubt/doubt-articles.ts';
import { amendDump } from './dump/amend-dump.ts';
import { cutSheets } from './dump/cut-sheets.ts';
import { decodeDump } from './dump/decode-dump.ts';
import { locateCorrections } from './dump/locate-corrections.ts';
import { mendRadicals } from './dump/mend-radicals.ts';
import { simplifyPage } from './dump/simplify-page.ts';
import { takeOutStrays } from './dump/take-out-strays.ts';
import { clearMasthead, collectMasthead } from './label/clear-masthead.ts';
import { cutUnits } from './label/cut-units.ts';
import { groupItems } from './label/group-items.ts';
import { joinBrackets } from './label/join-brackets.ts';
import { joinTornDatelines } from './label/join-torn-datelines.ts';
import { joinTornLines } from './label/join-torn-lines.ts';
import { joinTornBylines } from './label/join-torn-bylines.ts';
import { labelUnits } from './label/label-units.ts';
import { nameLogos } from './label/name-logos.ts';
import { recutNames } from './label/recut-names.ts';
import { closeUp } from './mend/close-up.ts';
import { groupBlocks } from './mend/group-blocks.ts';
import { mendBlocks } from './mend/mend-blocks.ts';
import { mendTails } from './mend/mend-tails.ts';
import type { Amendments } from './model/amendments.ts';
import type { Dialect } from './model/dialect.ts';
import type { LocatedRepair } from './model/located-repair.ts';
import type { ReadDump, ReadSheet } from './model/read-dump.ts';
import type { Unit } from './model/unit.ts';
import { lastAtMost } from './text/line-index.ts';
import { lineStarts, splitLines, type Line } from './text/line.ts';
import type { KnownColumn, PageInput, ParsedPage } from './types.ts';
import { seamScorer, type SeamScore } from './words/seam-scorer.ts';

/**
 * Parses one dump: any bytes give a page, some articles (maybe none), and findings. A dump of several
 * printed pages is read page by page; an article goes on on another only where both say so.
 *
 * @param input the dump's bytes and what is known about it beside its text
 * @returns the articles in printed order, and the ledger in which every character of the dump stands
 *   once
 */
export function parsePage(input: PageInput): ParsedPage {
  const decoded = decodeDump(input.bytes);
  const text = 'text' in decoded ? decoded.text : '';
  // Anchors quote the dump as it came.
  const amendments = locateCorrections(text, input.corrections ?? []);
  const read = readDump(text, { amendments, rubrics: input.columns ?? [] });
  const joined = joinSheets(read, input.page);
  const named = joined.articles.map(closeNames);
  // Fields that editors set are set last: they are not read, and mislead no stage.
  const corrected = correctFields(named, amendments);
  return accountFor(input, decoded, joined, { named, corrected, amendments });
}

/** What editors tell the parser beside the dump. */
interface Known {
  readonly amendments: Amendments;
  readonly rubrics: readonly KnownColumn[];
}

/** The stages of the whole dump, in order; each takes what one before returns. */
export function readDump(text: string, known: Known): ReadDump {
  // Misreadings that an editor has mended must not mislead any later stage, nor what is no text.
  const amended = amendDump(text, known.amendments);
  const clean = takeOutStrays(amended);
  const { dump, repairs: rewritten } = mendRadicals(clean);
  const { dump: simplified, restore } = simplifyPage(dump);
  const dumped = splitLines(simplified);
  const seam = seamScorer(dumped.map((line) => line.text.text));
  const cut = cutSheets(dumped);
  const pages = cut.map((sheet) => takeColumnsApart(sheet, seam));
  // One program wrote all pages of a file; how lines wrap shows only where each is one printed line.
  const dialect = detectDialect(
    pages.flat(),
    pages.some((page, i) => page !== cut[i]),
  );
  const sheets = pages.map((page) => readSheet(page, dialect, known, seam));
  const joined = joinContinued(sheets);
  const starts = lineStarts(dump);
  const rowAt = (place: number): number => lastAtMost(starts, place) + 1;
  // Last, so that no stage can hand on what no article may have.
  const kept = joined.map((sheet) => ({
    ...sheet,
    articles: sheet.articles.flatMap((article) => keepSchema(article, rowAt)),
  }));
  return restore({
    dialect: dialectCode(dialect),
    masthead: collectMasthead(sheets.flatMap((sheet) => sheet.furniture)),
    starts,
    rewritten,
    sheets: kept,
  });
}

/** A printed page cut into units, and how its text was mended before. */
export interface CutSheet {
  readonly units: readonly Unit[];
  readonly repairs: readonly LocatedRepair[];
}

/** The stages of one printed page up to its units, in order. */
export function cutSheet(lines: readonly Line[], dialect: Dialect, seam: SeamScore): CutSheet {
  const isPrinted = dialect.wrap === 'lines';
  // Blocks. Misreadings are mended first, as all that follows is told by characters.
  const grouped = groupBlocks(lines, dialect.blankBetween ? 2 : 1);
  const closed = dialect.spacedOut ? closeUp(grouped) : grouped;
  const mended = mendBlocks(closed);
  // A torn end would pass for a headline.
  const tails = isPrinted ? mendTails(mended.blocks, seam) : { ...mended, repairs: [] };
  // Units. What is certain by its form comes before the rest, which is told by what stands around.
  const bracketed = joinBrackets(tails.blocks);
  const dated = joinTornDatelines(bracketed);
  const whole = joinTornBylines(dated);
  const cut = cutUnits(whole);
  // Only now is it known which names stand elsewhere on the page.
  const units = recutNames(cut, whole);
  return {
    units: isPrinted ? joinTornLines(units) : units,
    repairs: [...mended.repairs, ...tails.repairs],
  };
}

/** The stages of one printed page, in order. */
function readSheet(
  lines: readonly Line[],
  dialect: Dialect,
  { amendments, rubrics }: Known,
  seam: SeamScore,
): ReadSheet {
  const { units, repairs } = cutSheet(lines, dialect, seam);
  // Items. What belongs to the page must not become an article's headline.
  const labelled = labelUnits(units, dialect, seam);
  const told = groupItems(labelled, dialect);
  const logos = nameLogos(told, rubrics);
  const items = clearMasthead(logos);
  // Articles. All that parts runs or joins them is known before readings of the page are weighed.
  const runs = cutRuns(items);
  const joined = joinBrokenRuns(runs, seam);
  const sequence = cutGluedSubheads(joined, dialect);
  const found = findArticles(sequence);
  // Only now is it known which articles lack a headline, and which headline each has got.
  const placed = placeStrayHeads(found);
  const named = placed.map(takeToldRubric);
  // No text is a rubric before one judge has seen all that could be.
  const settled = settleRubrics(named, items, rubrics);
  // Text, in order within each article.
  const composed = settled.map((draft) =>
    composeArticle(draft, dialect, amendments.paragraphs, seam),
  );
  // The rest of an article may stand in another one of the page; so may what speaks against it.
  const marked = markLostEnds(composed);
  const articles = doubtArticles(marked, lines, seam, dialect);
  return {
    page: collectMasthead(sequence.furniture).page,
    furniture: sequence.furniture,
    repairs,
    articles,
  };
}
