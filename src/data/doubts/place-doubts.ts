import { FINDINGS } from '../../schema/findings/findings.ts';
import type { Finding, Ledger } from '../../schema/ledger.ts';
import type { Block } from '../blocks.ts';
import type { ArticleMeta } from '../load/meta.ts';
import { lettersIn } from '../places/letters.ts';
import { prepareBody } from '../places/place-words.ts';
import { termOfDoubt } from '../terms.ts';
import type { Doubt, DoubtNote, DoubtPlace, HeadPart } from './doubt.ts';
import { doubtInWords } from './doubt-in-words.ts';
import { findingWordsOf } from './finding-words-of.ts';
import { locateFinding } from './locate-finding.ts';
import { readingsOf } from './readings.ts';

const PART_WORDS: Readonly<Record<HeadPart, string>> = {
  column: '栏目',
  kicker: '引题',
  title: '标题',
  subtitle: '副题',
  authors: '署名',
};
const PARTS = Object.keys(PART_WORDS);
const WHOLE = '全文';

type Located = Omit<Doubt, 'number' | 'where'>;

/**
 * What a program is not sure of in an article, each at its place in the text and in the order of the
 * text. What is doubted of the same words is one doubt.
 *
 * @param blocks of the article's body
 * @param ledger of its page
 */
export function placeDoubts(
  article: ArticleMeta,
  blocks: readonly Block[],
  ledger: Pick<Ledger, 'findings' | 'entries'>,
): Doubt[] {
  const findings = ledger.findings.filter((finding) => finding.article === article.id);
  const own = {
    article,
    body: prepareBody(blocks.map(({ text }) => text)),
    entries: ledger.entries.filter((entry) => entry.article === article.id),
  };
  const located = [
    ...findings.map((finding): Located => {
      const place = locateFinding(finding, own);
      const notes = [noteOf(finding, opensBlock(place, blocks))];
      return { place, notes, line: finding.line };
    }),
    ...untold(article, findings),
  ];
  return merge(located.toSorted((a, b) => rank(a.place) - rank(b.place))).map((doubt, index) => ({
    ...doubt,
    number: index + 1,
    where: inWords(doubt.place, blocks),
  }));
}

/** Doubts that an article's front matter names and its page's ledger does not. */
function untold(article: ArticleMeta, findings: readonly Finding[]): Located[] {
  const told = new Set<string>(findings.map(({ code }) => code));
  return article.doubts
    .filter((code) => !told.has(code))
    .map((code) => ({
      place: { kind: 'whole' },
      notes: [{ name: termOfDoubt(code).name, what: doubtInWords(code), readings: undefined }],
      line: undefined,
    }));
}

function noteOf(finding: Finding, opens: boolean): DoubtNote {
  const { code } = finding;
  return {
    name: termOfDoubt(code).name,
    what: FINDINGS[code].brief,
    readings: readingsOf(code, { words: findingWordsOf(finding), opens }),
  };
}

function opensBlock(place: DoubtPlace, blocks: readonly Block[]): boolean {
  if (place.kind !== 'body') return false;
  const text = blocks[place.block]?.text ?? '';
  return lettersIn(text.slice(0, place.from)).letters === '';
}

/** The order of the text: the head, the body, and last what is about all of it. */
function rank(place: DoubtPlace): number {
  if (place.kind === 'head') return PARTS.indexOf(place.part) - PARTS.length;
  return place.kind === 'body' ? place.block + place.from / 1e6 : Infinity;
}

/** Puts together what is about the same part, or about words that overlap. */
function merge(located: readonly Located[]): Located[] {
  const merged: Located[] = [];
  for (const one of located) {
    const last = merged.at(-1);
    if (!last || !overlap(last.place, one.place)) {
      merged.push({ ...one, notes: [...one.notes] });
      continue;
    }
    if (last.place.kind === 'body' && one.place.kind === 'body') {
      last.place = { ...last.place, to: Math.max(last.place.to, one.place.to) };
    }
    const isNew = (note: DoubtNote) => !last.notes.some(({ what }) => what === note.what);
    last.notes.push(...one.notes.filter(isNew));
  }
  return merged;
}

function overlap(a: DoubtPlace, b: DoubtPlace): boolean {
  if (a.kind === 'head') return b.kind === 'head' && a.part === b.part;
  if (a.kind === 'body') return b.kind === 'body' && a.block === b.block && b.from < a.to;
  return b.kind === 'whole';
}

function inWords(place: DoubtPlace, blocks: readonly Block[]): string {
  if (place.kind === 'head') return PART_WORDS[place.part];
  if (place.kind === 'whole') return WHOLE;
  if (blocks[place.block]?.kind === 'subhead') return '小标题';
  const before = blocks.slice(0, place.block + 1).filter(({ kind }) => kind === 'paragraph');
  return `第${before.length}段`;
}
