import { amendDump, locateCorrections, type Amendments } from './amend.ts';
import { findArticles } from './articles.ts';
import { closeUp, groupBlocks } from './blocks.ts';
import { composeArticle } from './compose.ts';
import { decodeDump } from './decode.ts';
import { detectDialect, dialectCode } from './dialect.ts';
import { groupItems } from './group-items.ts';
import { labelUnits } from './label.ts';
import { splitLines } from './lines.ts';
import { clearMasthead, collectMasthead } from './masthead-zone.ts';
import { accountFor, type ReadPage } from './account-for.ts';
import { mendRadicals } from './radicals.ts';
import { cutRuns } from './runs.ts';
import { mendBlocks } from './mend-misreadings.ts';
import { splitSideBySide } from './side-by-side.ts';
import { seamScorer } from './seam.ts';
import type { PageInput, ParsedPage } from './types.ts';
import { cutUnits } from './units.ts';

/**
 * Parses one dump: any bytes give a page, some articles (maybe none), and findings.
 *
 * @param input the dump's bytes and what is known about it beside its text
 * @returns the articles in printed order, and the ledger in which every character of the dump stands
 *   once
 */
export function parsePage(input: PageInput): ParsedPage {
  const decoded = decodeDump(input.bytes);
  const text = 'text' in decoded ? decoded.text : '';
  const amendments = locateCorrections(text, input.corrections ?? []);
  return accountFor(input, decoded, amendments, readPage(text, amendments));
}

/** The stages, in order; each takes what the one before returns. */
function readPage(text: string, amendments: Amendments): ReadPage {
  // Misreadings that an editor has mended must not mislead any later stage.
  const dump = mendRadicals(amendDump(text, amendments));
  const lines = splitLines(dump);
  const dialect = detectDialect(lines);
  const grouped = groupBlocks(
    dialect.sideBySide ? splitSideBySide(lines) : lines,
    dialect.blankBetween ? 2 : 1,
  );
  const { blocks, repairs } = mendBlocks(dialect.spacedOut ? closeUp(grouped) : grouped);
  // What is certain by its form comes first: it is the context that the rest is told by.
  const units = cutUnits(blocks, dialect);
  const labelled = labelUnits(units, dialect);
  const items = clearMasthead(groupItems(labelled, dialect));
  const sequence = cutRuns(items);
  const drafts = findArticles(sequence);
  const seam = seamScorer(lines.map((line) => line.text.text));
  return {
    dialect: dialectCode(dialect),
    masthead: collectMasthead(sequence.furniture),
    furniture: sequence.furniture,
    repairs,
    articles: drafts.map((draft) => composeArticle(draft, dialect, amendments.paragraphs, seam)),
  };
}
