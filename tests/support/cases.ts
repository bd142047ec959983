import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { parsePage } from '../../src/parse/parse-page.ts';
import { correctionsSchema } from '../../src/schema/correction.ts';
import type { Article, ParsedPage } from '../../src/parse/types.ts';

/** The case folders: `raw.txt`, perhaps `corrections.yml`, and `expected.txt`. */
export const CASES = join(import.meta.dirname, '..', 'cases');

/** Cases that show what is doubted: a sound article, one that lacks something, one of poor seams. */
export const DOUBTED = [
  'contact-line-without-colon',
  'headline-without-body',
  'lost-end',
  'subhead-glued-to-text',
  'two-printed-lines-in-one',
];
/** What they are expected to show; the one place that pins doubts. */
export const DOUBTS = join(import.meta.dirname, '..', 'parse', 'doubt', 'pinned.txt');

/** What the folder of a case expects; empty for a new one. */
export function expectedOf(name: string): string {
  const file = join(CASES, name, 'expected.txt');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/**
 * Parses a case and prints all that a rule can change, in a form that a person likes to compare. Of
 * doubts it says nothing: each fit of their weights would change what no rule has.
 */
export function parseCase(name: string): string {
  return printPage(readCase(name));
}

/** The doubts of each article of a case, by its headline, one article a line. */
export function doubtsOfCase(name: string): string {
  return readCase(name)
    .articles.map(({ front }) => `${name}, ${front.title}: ${front.doubts.join(' ') || 'none'}\n`)
    .join('');
}

function readCase(name: string): ParsedPage {
  const bytes = readFileSync(join(CASES, name, 'raw.txt'));
  const file = join(CASES, name, 'corrections.yml');
  const corrections = existsSync(file)
    ? correctionsSchema.parse(parseYaml(readFileSync(file, 'utf8'))).corrections
    : [];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return parsePage({ dump: 'raw.txt', sha256, bytes, corrections });
}

function printPage({ articles, ledger }: ParsedPage): string {
  const aside = ledger.entries
    .filter((entry) => entry.use === 'furniture' || entry.use === 'dropped')
    .map((entry) => `${entry.use} ${entry.reason ?? ''}: ${entry.text.trim()}`);
  const repairs = ledger.repairs.map(
    ({ why, field, dump, printed }) =>
      `repair ${[why, field].filter(Boolean).join(' ')}: ${dump} → ${printed}`,
  );
  const masthead = Object.keys(ledger.masthead).length > 0 ? [JSON.stringify(ledger.masthead)] : [];
  const findings = ledger.findings
    .filter((finding) => finding.article === undefined)
    .map((finding) => `finding ${finding.code}: ${finding.message}`);
  const page = [ledger.dialect, ...masthead, ...aside, ...repairs, ...findings];
  return `${[page, ...articles.map(printArticle)].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function printArticle({ front, body }: Article): string[] {
  const { kicker, title, subtitle, column, authors, dateline, editorsNote, continuedTo } = front;
  const named: [string, string | number | undefined][] = [
    ['column', column],
    ['kicker', kicker],
    ['title', title],
    ['subtitle', subtitle],
    ['authors', authors.map(({ role, name }) => `${role} ${name}`).join(', ') || undefined],
    ['dateline', dateline],
    ['note', editorsNote],
  ];
  return [
    `= ${front.kind}, ${front.section}`,
    ...named.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${String(value)}`])),
    ...body.map(({ kind, text }) => (kind === 'subhead' ? `## ${text}` : text)),
    ...(continuedTo === undefined ? [] : [`→ ${String(continuedTo)}`]),
  ];
}
