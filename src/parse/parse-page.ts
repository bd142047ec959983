import { accountFor } from './account/account-for.ts';
import { joinContinued } from './account/join-continued.ts';
import { keepSchema } from './account/keep-schema.ts';
import { cutGluedSubheads } from './articles/cut-glued-subheads.ts';
import { cutRuns } from './articles/cut-runs.ts';
import { findArticles } from './articles/find-articles.ts';
import { joinBrokenRuns } from './articles/join-broken-runs.ts';
import { placeStrayHeads } from './articles/place-stray-heads.ts';
import { settleRubrics } from './articles/settle-rubrics.ts';
import { takeBareRubric } from './articles/take-bare-rubric.ts';
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
import { labelUnits } from './label/label-units.ts';
import { nameLogos } from './label/name-logos.ts';
import { closeUp } from './mend/close-up.ts';
import { groupBlocks } from './mend/group-blocks.ts';
import { mendBlocks } from './mend/mend-blocks.ts';
import { mendTails } from './mend/mend-tails.ts';
import type { Amendments } from './model/amendments.ts';
import type { Dialect } from './model/dialect.ts';
import type { ReadDump, ReadSheet } from './model/read-dump.ts';
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
  const amendments = locateCorrections(text, input.corrections ?? []);
  const known: Known = { amendments, rubrics: input.columns ?? [] };
  return accountFor(input, decoded, amendments, readDump(text, known));
}

/** What editors tell the parser beside the dump. */
interface Known {
  readonly amendments: Amendments;
  readonly rubrics: readonly KnownColumn[];
}

/** The stages, in order; each takes what the one before returns. */
export function readDump(text: string, known: Known): ReadDump {
  // Misreadings that an editor has mended must not mislead any later stage, nor what is no text.
  const clean = takeOutStrays(amendDump(text, known.amendments));
  const { dump, repairs: rewritten } = mendRadicals(clean);
  const { dump: simplified, restore } = simplifyPage(dump);
  const dumped = splitLines(simplified);
  const seam = seamScorer(dumped.map((line) => line.text.text));
  const cut = cutSheets(dumped);
  const pages = cut.map((sheet) => takeColumnsApart(sheet, seam));
  // One program wrote all pages of a file; how lines wrap shows only where each is one printed line.
  const lines = pages.flat();
  const dialect = detectDialect(
    lines,
    pages.some((page, i) => page !== cut[i]),
  );
  const sheets = pages.map((sheet) => readSheet(sheet, dialect, known, seam));
  const starts = lineStarts(dump);
  const rowAt = (place: number): number => lastAtMost(starts, place) + 1;
  return restore({
    dialect: dialectCode(dialect),
    masthead: collectMasthead(sheets.flatMap((sheet) => sheet.furniture)),
    starts,
    rewritten,
    // Last, so that no stage can hand on what no article may have.
    sheets: joinContinued(sheets).map((sheet) => ({
      ...sheet,
      articles: sheet.articles.flatMap((article) => keepSchema(article, rowAt)),
    })),
  });
}

/** The stages that read one printed page. */
function readSheet(
  lines: readonly Line[],
  dialect: Dialect,
  { amendments, rubrics }: Known,
  seam: SeamScore,
): ReadSheet {
  const grouped = groupBlocks(lines, dialect.blankBetween ? 2 : 1);
  const mended = mendBlocks(dialect.spacedOut ? closeUp(grouped) : grouped);
  const whole = dialect.wrap === 'lines' ? mendTails(mended.blocks, seam) : mended;
  const repairs = whole === mended ? mended.repairs : [...mended.repairs, ...whole.repairs];
  // What is certain by its form comes first: it is the context that the rest is told by.
  const units = cutUnits(whole.blocks);
  const labelled = labelUnits(units, dialect);
  const items = clearMasthead(nameLogos(groupItems(labelled, dialect), rubrics));
  const sequence = cutGluedSubheads(joinBrokenRuns(cutRuns(items), seam), dialect);
  const drafts = placeStrayHeads(findArticles(sequence)).map(takeBareRubric);
  // No text is a rubric before one judge has seen all that could be.
  const settled = settleRubrics(drafts, items, rubrics);
  const articles = settled.map((draft) =>
    composeArticle(draft, dialect, amendments.paragraphs, seam),
  );
  return {
    page: collectMasthead(sequence.furniture).page,
    furniture: sequence.furniture,
    repairs,
    articles: doubtArticles(markLostEnds(articles), lines, seam, dialect),
  };
}
