import { FIELDS } from './fields.ts';
import type { ExportedArticle } from './export-article.ts';

/** So that Excel reads it as UTF-8. */
const MARK = '\uFEFF';

/**
 * Prints records as CSV (RFC 4180), with a row of names. A list stands in one cell: authors as
 * `姓名（角色）；…`, lines as `3-8；12-20`.
 */
export function printCsv(articles: readonly ExportedArticle[]): string {
  const names = FIELDS.map(({ name }) => name);
  const rows = articles.map((article) => names.map((name) => cellOf(article[name])));
  return MARK + [names, ...rows].map((row) => `${row.map(quote).join(',')}\r\n`).join('');
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (!Array.isArray(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  return value.map(itemOf).join('；');
}

function itemOf(item: unknown): string {
  if (Array.isArray(item)) return item.join('-');
  const { name, role } = item as { name: string; role: string };
  return `${name}（${role}）`;
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
