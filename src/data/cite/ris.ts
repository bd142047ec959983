import { site } from '../../site.ts';
import { citedAddress, type Cited } from './cited.ts';
import { citedNote } from './cited-note.ts';

/**
 * The citation as a record of RIS, which Zotero, EndNote and NoteExpress read.
 *
 * @param accessed the day of citing, `2026-03-01`
 */
export function ris(cited: Cited, accessed: string): string {
  const { title, writers, first, estimated, page } = cited;
  const lines: [string, string][] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ...writers.map((name): [string, string] => ['AU', name]),
    ['T2', site.paper],
    ['PY', first.slice(0, 4)],
    ...(estimated ? [] : [['DA', slashed(first)] satisfies [string, string]]),
    ['SP', String(page)],
    ['CY', site.place],
    ['LA', site.lang],
    ['UR', citedAddress(cited)],
    ['Y2', slashed(accessed)],
    ['N1', citedNote(cited)],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`).join('');
}

function slashed(day: string): string {
  return day.replaceAll('-', '/');
}
