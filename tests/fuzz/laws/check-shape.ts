import assert from 'node:assert/strict';
import { textsOf } from './check-clean.ts';
import type { Subject } from './types.ts';

/** Asserts that no text of an article is blank, has blanks at its ends, or stands on two lines. */
export function checkShape({ page }: Subject): void {
  for (const article of page.articles) {
    const { id } = article.front;
    for (const [field, text] of textsOf(article)) {
      if (text === '' && field !== 'paragraph' && field !== 'subhead') continue;
      assert.notEqual(text.trim(), '', `${id}: \`${field}\` is blank`);
      assert.equal(text, text.trim(), `${id}: \`${field}\` has blanks at its ends`);
      assert.doesNotMatch(
        text,
        /[\n\r\v\f\u0085\u2028\u2029]/,
        `${id}: \`${field}\` has line ends`,
      );
    }
  }
}
