import { InvalidArgumentError } from 'commander';

/** Collects names of hosts. */
export function nameOption(text: string, before: string[]): string[] {
  const isName = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$|^\[[0-9a-f:.]+\]$/iu.test(text);
  const url = isName ? URL.parse(`http://${text}/`) : null;
  if (!url) throw new InvalidArgumentError('Write a name alone, such as archive.example.org.');
  return [...before, url.hostname];
}
