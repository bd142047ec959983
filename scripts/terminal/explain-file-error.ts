import { isAbsolute, relative, sep } from 'node:path';
import type { Problem } from './problem.ts';

/** What a call of the file system was about to do, by its name. */
const DOING: Readonly<Record<string, string>> = {
  open: 'opened',
  read: 'read',
  scandir: 'listed',
  stat: 'looked at',
  lstat: 'looked at',
  realpath: 'looked at',
  watch: 'watched',
  access: 'written to',
  write: 'written',
  fsync: 'written',
  close: 'written',
  mkdir: 'made',
  rename: 'put into place',
  link: 'put into place',
  copyfile: 'copied',
  unlink: 'removed',
  rmdir: 'removed',
  rm: 'removed',
};

interface Words {
  why: string;
  mend: string;
}

const DENIED: Words = {
  why: 'the system does not allow it',
  mend: 'give yourself the right to it and to the folder that it is in; `ls -l` shows who has it',
};
const FULL: Words = { why: 'the disk is full', mend: 'free some space' };
const FOLDER: Words = {
  why: 'it is a folder, and must be a file',
  mend: 'move the folder elsewhere, or name another path',
};
const CROWD: Words = {
  why: 'too many files are open',
  mend: 'close other programs, or allow more: ulimit -n 4096',
};
const HELD: Words = { why: 'another program holds it', mend: 'end that program' };

const WORDS: Readonly<Record<string, Words>> = {
  EACCES: DENIED,
  EPERM: DENIED,
  EROFS: {
    why: 'its disk can only be read',
    mend: 'make the disk writable, or work on a copy elsewhere',
  },
  ENOSPC: FULL,
  EDQUOT: { why: 'your share of the disk is used up', mend: FULL.mend },
  EIO: { why: 'the disk reports a fault', mend: 'check the disk, and copy what is on it' },
  EBUSY: HELD,
  ETXTBSY: HELD,
  EMFILE: CROWD,
  ENFILE: CROWD,
  ENOENT: { why: 'there is nothing of that name', mend: 'check the path' },
  EISDIR: FOLDER,
  ERR_FS_EISDIR: FOLDER,
  ENOTDIR: {
    why: 'a file lies where a folder must be',
    mend: 'move the file elsewhere, or name another path',
  },
  EEXIST: { why: 'something else has that name', mend: 'move it elsewhere, or name another path' },
  ENOTEMPTY: { why: 'the folder there holds files', mend: 'move it elsewhere' },
  ELOOP: { why: 'its links lead in a circle', mend: 'mend the link' },
  ENAMETOOLONG: { why: 'the name is too long for the disk', mend: 'give it a shorter name' },
  EXDEV: {
    why: 'it lies on another disk than the rest',
    mend: 'keep the whole folder on one disk',
  },
};

/** Of folders made with those above them: Node says so where a disk takes none. */
const NOT_MADE: Words = {
  why: 'nothing can be made there',
  mend: 'check the path, and that its disk can be written to',
};

/**
 * Puts an error of the file system into words.
 *
 * @returns file, what could not be done to it and why, and what to do; nothing for other errors
 */
export function explainFileError(error: unknown): Problem | undefined {
  if (!isFileError(error)) return undefined;
  const { why, mend } = wordsFor(error);
  const path = error.dest ?? error.path;
  const doing = DOING[error.syscall] ?? `used (${error.syscall})`;
  return {
    where: path === undefined ? 'disk' : fromHere(path),
    what: `it can't be ${doing}: ${why}`,
    mend: `${mend}, then run this again`,
  };
}

function wordsFor({ code, syscall }: FileError): Words {
  if (code === 'ENOENT' && syscall === 'mkdir') return NOT_MADE;
  return WORDS[code] ?? { why: `the system says ${code}`, mend: 'mend that' };
}

/**
 * Runs calls of the file system that nothing depends on.
 *
 * @returns nothing where the disk did not let them be done
 */
export function unlessFailing<T>(calls: () => T): T | undefined {
  try {
    return calls();
  } catch (error) {
    if (!isFileError(error)) throw error;
    return undefined;
  }
}

interface FileError extends Error {
  code: string;
  syscall: string;
  path?: string;
  dest?: string;
}

function isFileError(error: unknown): error is FileError {
  if (!(error instanceof Error)) return false;
  const { code, syscall } = error as Partial<FileError>;
  return typeof code === 'string' && typeof syscall === 'string';
}

/** A path as it is shortest to read: from the working folder, where it lies below it. */
function fromHere(path: string): string {
  const name = relative(process.cwd(), path);
  const isBelow = name !== '' && !isAbsolute(name) && !/^\.\.([/\\]|$)/.test(name);
  return isBelow ? name.split(sep).join('/') : path;
}

/**
 * Runs a call of the file system whose errors may not say which file they are of, such as a read
 * or a write of an open file.
 *
 * @param path the file; errors that name none get it
 */
export function atPath<T>(path: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (isFileError(error)) error.path ??= path;
    throw error;
  }
}
