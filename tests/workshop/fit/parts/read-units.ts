import type { MadePage } from '../../trials/made-page.ts';
import { detectDialect } from '../../../../src/parse/columns/detect-dialect.ts';
import { takeColumnsApart } from '../../../../src/parse/columns/take-columns-apart.ts';
import { amendDump } from '../../../../src/parse/dump/amend-dump.ts';
import { cutSheets } from '../../../../src/parse/dump/cut-sheets.ts';
import { locateCorrections } from '../../../../src/parse/dump/locate-corrections.ts';
import { mendRadicals } from '../../../../src/parse/dump/mend-radicals.ts';
import { simplifyPage } from '../../../../src/parse/dump/simplify-page.ts';
import { takeOutStrays } from '../../../../src/parse/dump/take-out-strays.ts';
import type { Dialect } from '../../../../src/parse/model/dialect.ts';
import type { Unit } from '../../../../src/parse/model/unit.ts';
import { cutSheet } from '../../../../src/parse/parse-page.ts';
import { splitLines } from '../../../../src/parse/text/line.ts';
import { seamScorer, type SeamScore } from '../../../../src/parse/words/seam-scorer.ts';

/** The units of a printed page, as the parser has them before it tells what they are. */
export interface ReadUnits {
  readonly units: readonly Unit[];
  readonly dialect: Dialect;
  readonly seam: SeamScore;
}

/** Takes a made dump through the parser's stages up to the units of each page. */
export function readUnits({ text }: MadePage): ReadUnits[] {
  const { dump } = mendRadicals(takeOutStrays(amendDump(text, locateCorrections(text, []))));
  const lines = splitLines(simplifyPage(dump).dump);
  const seam = seamScorer(lines.map((line) => line.text.text));
  const cut = cutSheets(lines);
  const pages = cut.map((sheet) => takeColumnsApart(sheet, seam));
  const dialect = detectDialect(
    pages.flat(),
    pages.some((page, i) => page !== cut[i]),
  );
  return pages.map((page) => ({ units: cutSheet(page, dialect, seam).units, dialect, seam }));
}
