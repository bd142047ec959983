import { wholeNumber } from './whole-number.ts';

/**
 * Reads `1000,10000` from a command line, each number once; `0` is none.
 *
 * @throws InvalidArgumentError when a part is no whole number
 */
export function readSizes(text: string): number[] {
  return text === '0' ? [] : [...new Set(text.split(',').map(wholeNumber))];
}
