import assert from 'node:assert/strict';
import { fieldsSet } from '../../support/fields-set.ts';
import { textsOf } from './check-clean.ts';
import type { Subject } from './types.ts';

/** Asserts that no text of an article is blank, has blanks at its ends, or stands on two lines. */
export function checkShape({ input, page }: Subject): void {
  const sets = fieldsSet(page, input);
  for (const article of page.articles) {
    const { id } = article.front;
    const set = sets.get(id) ?? {};
    for (const [field, text] of textsOf(article)) {
      if (text === '' && field !== 'paragraph' && field !== 'subhead') continue;
      const place = `${id}: "${field}"${field in set ? ', as it was set,' : ''}`;
      assert.notEqual(text.trim(), '', `${place} is blank`);
      assert.equal(text, text.trim(), `${place} has blanks at its ends`);
      assert.doesNotMatch(text, /[\n\r\v\f\u0085\u2028\u2029]/, `${place} has line ends`);
    }
  }
}
