import { InvalidArgumentError } from 'commander';

/** Collects `OLD=NEW` pairs of article ids. */
export function heirOption(text: string, before = new Map<string, string>()): Map<string, string> {
  const [id, to, ...rest] = text.split('=');
  if (!id || !to || rest.length > 0) {
    throw new InvalidArgumentError('Write OLD=NEW, two article ids.');
  }
  return new Map([...before, [id, to]]);
}
