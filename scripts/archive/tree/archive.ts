import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the parts of an archive lie. All paths are absolute. */
export interface Archive {
  root: string;
  content: string;
  raw: string;
  corrections: string;
  articles: string;
  published: string;
  /** What only saves time; deleting it is always safe. */
  cache: string;
}

/** The folder of this project, which holds the archive unless another is named. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Names of the folders under `raw`, `corrections` and `articles`. */
export const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A dump's file name in `content/raw/<day>/`: `p1.txt`. */
export const DUMP_FILE = /^p([1-9]\d*)\.txt$/;

/**
 * Locates an archive.
 *
 * @param root folder that holds `content/`; else the variable ARCHIVE_ROOT, else this project
 */
export function locateArchive(root = process.env['ARCHIVE_ROOT'] ?? PROJECT_ROOT): Archive {
  const top = resolve(root);
  const content = join(top, 'content');
  return {
    root: top,
    content,
    raw: join(content, 'raw'),
    corrections: join(content, 'corrections'),
    articles: join(content, 'articles'),
    published: join(content, 'published'),
    cache: join(top, '.cache'),
  };
}

/** A path as messages show it: from the archive's root, with forward slashes. */
export function shown(archive: Archive, path: string): string {
  return relative(archive.root, path).split(sep).join('/');
}

/**
 * The page that a product is of, whoever wrote it: `2025-08-28/p1`.
 *
 * @param path from the archive's root or from `content/`: `articles/2025-08-28/p1-23.md`
 */
export function pageOfProduct(path: string): string | undefined {
  return /^(?:content\/)?articles\/([^/]+\/p\d+)[-.]/.exec(path)?.[1];
}

/** `content/raw/<day>/p<N>.txt` */
export function dumpPath(archive: Archive, day: string, page: number): string {
  return join(archive.raw, day, `p${page}.txt`);
}

/** Day and page of a dump of the archive by its name: `content/raw/2025-08-28/p1.txt`, as messages show it. */
export function dumpPlace(name: string): { day: string; page: number } | undefined {
  const [, day, page] = /^content\/raw\/(\d{4}-\d{2}-\d{2})\/p([1-9]\d*)\.txt$/.exec(name) ?? [];
  return day === undefined ? undefined : { day, page: Number(page) };
}

/** `content/raw/<day>/issue.yml` */
export function issuePath(archive: Archive, day: string): string {
  return join(archive.raw, day, 'issue.yml');
}

/** `content/columns.yml` */
export function columnsPath(archive: Archive): string {
  return join(archive.content, 'columns.yml');
}

/** `content/corrections/<day>/p<N>.yml` */
export function correctionsPath(archive: Archive, day: string, page: number): string {
  return join(archive.corrections, day, `p${page}.yml`);
}

/** `content/published/<day>.yml` */
export function publishedPath(archive: Archive, day: string): string {
  return join(archive.published, `${day}.yml`);
}
