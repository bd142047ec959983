import { readFileSync, statSync } from 'node:fs';
import { decodeDump } from '../../src/parse/dump/decode-dump.ts';
import { listDays } from '../archive/tree/list-days.ts';
import { dumpPath, shown, type Archive } from '../archive/tree/archive.ts';
import { listPages } from '../archive/tree/list-pages.ts';
import { sha256 } from '../archive/tree/sha256.ts';
import type { Dump } from '../archive/dumps/read-dump.ts';
import { unlessFailing } from '../terminal/explain-file-error.ts';
import { startProgress } from '../terminal/progress.ts';
import { likeness, runsOf, sharedBy, sketchOf } from './likeness.ts';
import { readSketches, writeSketches, type Sketched } from './sketches.ts';

/**
 * Two dumps are of one page when nine tenths of their runs of five letters stand in both: about one
 * letter in 50 may differ, while pages that share an advertisement or a story of half their length
 * come to half of that.
 */
const SAME = 0.9;
/** Runs. A masthead is some 50, and that of another day differs in a few: short texts must be the same. */
const SHORT = 200;
/** Of the sketches' eight runs; pages so much alike share seven, and less than two once in 20,000 times. */
const LEAST_SHARED = 2;
/** Words that every page prints make all sketches share; more than the most alike need no reading. */
const MOST_READ = 20;

const NOTHING = new Uint8Array();

/** A page that has the text of another. */
export interface Twin {
  /** Its dump in the archive, as messages call it. */
  as: string;
  /** Where that dump lies. */
  path: string;
  /** Share of the text that stands in both, up to 1. */
  share: number;
}

/** A page that the index knows; one of this run carries its bytes until it is filed. */
interface Known extends Omit<Sketched, 'day' | 'page'> {
  /** Where it lies, or will lie, in the archive. */
  path: string;
  /** What messages call it. */
  name: string;
  bytes?: Uint8Array;
}

/**
 * Knows the dumps of the archive, and those of this run, by their bytes and by their text. The
 * sketches of the texts are kept in `.cache/sketches`; deleting it only costs the time to make them.
 * A page that can't be read is none that a dump could be compared with; the parse of its day tells of
 * it.
 */
export class PageIndex {
  readonly #archive: Archive;
  readonly #pages: Known[] = [];
  readonly #settle: () => void;

  /**
   * @param settle files or refuses all dumps of this run that wait; called before an answer that would
   *   rest on one of them, or on a page that one of them is to replace
   */
  constructor(archive: Archive, settle: () => void) {
    this.#archive = archive;
    this.#settle = settle;
    const before = readSketches(archive);
    const places = listDays(archive).flatMap((day) =>
      (unlessFailing(() => listPages(archive, day)) ?? []).map((page) => ({ day, page })),
    );
    const sketched: Sketched[] = [];
    const progress = startProgress('pages looked through', places.length);
    for (const { day, page } of places) {
      progress.step();
      const path = dumpPath(archive, day, page);
      const looks = unlessFailing(() => lookAt(path, before.get(`${day}/p${page}`)));
      if (!looks) continue;
      sketched.push({ day, page, ...looks });
      this.#pages.push({ path, name: shown(archive, path), ...looks });
    }
    progress.stop();
    writeSketches(archive, sketched, before);
  }

  /** Where a dump lies that has these very bytes. */
  find(dump: Dump): string | undefined {
    return this.#settled(() => this.#findSame(dump))?.name;
  }

  #findSame({ bytes, sha256: hash }: Dump): Known | undefined {
    const same = this.#pages.filter(({ size }) => size === bytes.length);
    return same.find((page) => {
      const known = bytesOf(page);
      return known && sha256(known) === hash;
    });
  }

  /** The page most like a dump, where it is so much alike that it must be the same printed page. */
  findTwin(dump: Dump): Twin | undefined {
    const twin = this.#settled(() => this.#findAlike(dump));
    return twin && { as: twin.name, path: twin.path, share: twin.share };
  }

  #findAlike({ bytes }: Dump): (Known & { share: number }) | undefined {
    const text = textOf(bytes);
    const runs = runsOf(text);
    const sketch = sketchOf(text);
    const near: { page: Known; shared: number }[] = [];
    for (const page of this.#pages) {
      const shared = sharedBy(page.sketch, sketch);
      if (shared >= LEAST_SHARED) near.push({ page, shared });
    }
    const [twin] = near
      .sort((a, b) => b.shared - a.shared)
      .slice(0, MOST_READ)
      .map(({ page }) => ({ page, others: runsOf(textOf(bytesOf(page) ?? NOTHING)) }))
      .map(({ page, others }) => ({ page, share: likeness(runs, others), size: others.size }))
      .filter(({ share, size }) => share >= (Math.min(size, runs.size) < SHORT ? 1 : SAME))
      .sort((a, b) => b.share - a.share);
    return twin && { ...twin.page, share: twin.share };
  }

  /** What is found once nothing that waits could still take it back. */
  #settled<Found extends Known>(find: () => Found | undefined): Found | undefined {
    const found = find();
    const isOpen = this.#pages.some(({ path, bytes }) => bytes && path === found?.path);
    if (!isOpen) return found;
    this.#settle();
    return find();
  }

  /**
   * Enters a dump of this run that waits to be filed.
   *
   * @param name its file, as messages call it
   */
  enter(name: string, { bytes }: Dump, day: string, page: number): void {
    const path = dumpPath(this.#archive, day, page);
    const sketch = sketchOf(textOf(bytes));
    this.#pages.push({ path, name, size: bytes.length, time: 0, sketch, bytes });
  }

  /** Notes that a dump of this run lies in the archive now; what it has replaced is known no more. */
  filed({ bytes }: Dump): void {
    const known = this.#pages.find((each) => each.bytes === bytes);
    if (!known) return;
    const old = this.#pages.findIndex((each) => each.path === known.path && each !== known);
    if (old >= 0) this.#pages.splice(old, 1);
    known.name = shown(this.#archive, known.path);
    delete known.bytes;
  }

  /** Forgets a dump of this run that was refused. */
  forget({ bytes }: Dump): void {
    const at = this.#pages.findIndex((known) => known.bytes === bytes);
    if (at >= 0) this.#pages.splice(at, 1);
  }
}

/** What is to be known of a page's file; a sketch is made where the file is not as it was before. */
function lookAt(
  path: string,
  before: Sketched | undefined,
): Pick<Sketched, 'size' | 'time' | 'sketch'> {
  const { size, mtimeMs } = statSync(path);
  const time = Math.floor(mtimeMs) >>> 0;
  const isSame = before?.size === size && before.time === time;
  return { size, time, sketch: isSame ? before.sketch : sketchOf(textOf(readFileSync(path))) };
}

/** The bytes of a page, where they can be read. */
function bytesOf({ path, bytes }: Known): Uint8Array | undefined {
  return bytes ?? unlessFailing(() => readFileSync(path));
}

function textOf(bytes: Uint8Array): string {
  const decoded = decodeDump(bytes);
  return 'text' in decoded ? decoded.text : '';
}
