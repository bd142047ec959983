import { parse, YAMLParseError } from 'yaml';
import { BrokenFile } from '../../schema/broken-file.ts';

const FENCED = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/** A markdown file taken apart. */
export interface FrontAndBody {
  front: unknown;
  body: string;
}

/**
 * Splits a markdown file into its YAML front matter and its body.
 *
 * @param text the file's text
 * @param path named in errors
 * @throws BrokenFile when there is no front matter or it is not YAML
 */
export function splitFrontMatter(text: string, path: string): FrontAndBody {
  const found = FENCED.exec(text);
  if (found?.[1] === undefined) {
    throw new BrokenFile(path, 'it has no front matter between two `---` lines');
  }
  try {
    return { front: parse(found[1]), body: text.slice(found[0].length).trim() };
  } catch (cause) {
    throw new BrokenFile(path, `its front matter is no YAML${lineOf(cause)}`, { cause });
  }
}

function lineOf(error: unknown): string {
  const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
  // The fence stands before the first line.
  return line === undefined ? '' : `, at line ${line + 1}`;
}

/** The body alone, without reading the front matter. */
export function bodyOf(text: string): string {
  return text.replace(FENCED, '').trim();
}
