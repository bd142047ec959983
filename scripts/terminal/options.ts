import { InvalidArgumentError } from 'commander';
import { readEdtf } from '../../src/schema/date.ts';

/** Reads a page number from the command line. */
export function pageOption(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('A page is a number from 1 on.');
  return Number(text);
}

/** Reads a date from the command line: an EDTF expression that names or spans days. */
export function dateOption(text: string): string {
  if (readEdtf(text) !== undefined) return text;
  throw new InvalidArgumentError(
    'Write a day (2025-08-28), a span (2023-09-18/2023-09-22) or about when (2026-03~).',
  );
}

/** Reads a port from the command line. */
export function portOption(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port > 0 && port < 65536) return port;
  throw new InvalidArgumentError('A port is a number from 1 to 65535.');
}

/** Collects `OLD=NEW` pairs of article ids. */
export function heirOption(text: string, before = new Map<string, string>()): Map<string, string> {
  const [id, to, ...rest] = text.split('=');
  if (!id || !to || rest.length > 0) {
    throw new InvalidArgumentError('Write OLD=NEW, two article ids.');
  }
  return new Map([...before, [id, to]]);
}
