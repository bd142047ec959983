import { InvalidArgumentError } from 'commander';

/** Reads a number from 1 on from the command line. */
export function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('Write a whole number above 0.');
  return Number(text);
}
