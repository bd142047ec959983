import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { articleSchema, type ArticleFront } from '../../src/schema/article.ts';
import { BrokenFile } from '../../src/schema/broken-file.ts';
import { fit } from '../../src/schema/fit.ts';
import { atPath } from '../terminal/explain-file-error.ts';

const FENCED = /^---\n([^]*?)\n---\n/;

/**
 * Reads the front matter of a printed article.
 *
 * @param where its file as messages name it
 * @throws BrokenFile when it has none that an article can have
 */
export function readFront(path: string, where: string): ArticleFront {
  const text = atPath(where, () => readFileSync(path, 'utf8'));
  const read = fit(frontOf(text), articleSchema);
  if ('value' in read) return read.value;
  throw new BrokenFile(where, read.fault);
}

function frontOf(text: string): unknown {
  try {
    return parse(FENCED.exec(text)?.[1] ?? '');
  } catch {
    return undefined;
  }
}
