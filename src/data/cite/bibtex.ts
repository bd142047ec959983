import { site } from '../../site.ts';
import { citedAddress, type Cited } from './cited.ts';
import { citedNote } from './cited-note.ts';

/**
 * The citation as a BibTeX entry.
 *
 * @param accessed the day of citing, `2026-03-01`
 */
export function bibtex(cited: Cited, accessed: string): string {
  const [year = '', month = '', day = ''] = cited.first.split('-');
  const fields: [string, string][] = [
    ['title', `{${escapeBibtex(cited.title)}}`],
    ['author', cited.writers.map(escapeBibtex).join(' and ')],
    ['journal', site.paper],
    ['year', year],
    ['month', cited.estimated ? '' : String(Number(month))],
    ['day', cited.estimated ? '' : String(Number(day))],
    ['pages', String(cited.page)],
    ['address', site.place],
    ['language', 'chinese'],
    ['url', citedAddress(cited)],
    ['urldate', accessed],
    ['note', citedNote(cited)],
  ];
  const lines = fields.filter(([, value]) => value).map(([key, value]) => `  ${key} = {${value}}`);
  return `@article{${bibtexKey(cited)},\n${lines.join(',\n')}\n}`;
}

/** `…/issues/2025-08-28/p1/13/` → `pinghu20250828p1n13`: a name that no other article has. */
export function bibtexKey({ url }: Pick<Cited, 'url'>): string {
  const [, day = '', page = '', rest = ''] = /([\d-]+)\/p(\d+)\/([\d-]+)\/?$/.exec(url) ?? [];
  return `pinghu${day.replaceAll('-', '')}p${page}n${rest}`;
}

/** TeX's special characters, so that the entry can be pasted as it is. */
function escapeBibtex(text: string): string {
  return text.replace(/[{}\\]/g, '').replace(/[#$%&_]/g, String.raw`\$&`);
}
