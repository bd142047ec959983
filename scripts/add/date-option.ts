import { InvalidArgumentError } from 'commander';
import { impossibleDate } from '../archive/check/impossible-date.ts';
import { readDate } from './read-date.ts';

/** Reads a date from the command line, as people write it, into EDTF that names or spans days. */
export function dateOption(text: string): string {
  const read = readDate(text);
  if ('fault' in read) throw new InvalidArgumentError(read.fault);
  const impossible = impossibleDate(read.edtf);
  if (impossible === undefined) return read.edtf;
  throw new InvalidArgumentError(`${read.edtf} ${impossible}.`);
}
