import assert from 'node:assert/strict';
import type { Article } from '../../../src/parse/types.ts';
import type { Subject } from './types.ts';

/** What no reader can see or no text should hold; the first class that fits names a character. */
const UNCLEAN: readonly (readonly [name: string, RegExp])[] = [
  ['replacement', /\ufffd/u],
  ['control', /\p{Cc}/u],
  ['surrogate', /\p{Cs}/u],
  ['private use', /\p{Co}/u],
  ['unassigned', /\p{Cn}/u],
  ['format', /\p{Cf}/u],
  ['invisible', /\p{Default_Ignorable_Code_Point}/u],
  ['line end', /[\u2028\u2029]/u],
];
const ANY = /[\p{C}\p{Default_Ignorable_Code_Point}\ufffd\u2028\u2029]/u;

/** Asserts that no text of an article holds a character that can't be seen or has no meaning. */
export function checkClean({ page }: Subject): void {
  for (const article of page.articles) {
    for (const [field, text] of textsOf(article)) {
      const [found] = ANY.exec(text) ?? [];
      if (found === undefined) continue;
      const [name] = UNCLEAN.find(([, pattern]) => pattern.test(found)) ?? ['other'];
      const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      assert.fail(`${article.front.id}: a ${name} character, U+${code}, in "${field}"`);
    }
  }
}

/** Every text of an article under the name of its field. */
export function textsOf({ front, body }: Article): [field: string, text: string][] {
  const names = ['title', 'kicker', 'subtitle', 'column', 'dateline', 'editorsNote'] as const;
  return [
    ...names.map((name): [string, string] => [name, front[name] ?? '']),
    ...front.authors.map(({ name }): [string, string] => ['authors', name]),
    ...body.map(({ kind, text }): [string, string] => [kind, text]),
  ];
}
