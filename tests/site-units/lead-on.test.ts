import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadOn } from '../../src/data/lead-on.ts';

test('what has no page of its own leads to where it stands', () => {
  assert.equal(leadOn('authors/韩胜超/'), `search/?q=${encodeURIComponent('韩胜超')}`);
  assert.equal(leadOn('columns/第1评论/3/'), `search/?q=${encodeURIComponent('第1评论')}`);
  assert.equal(leadOn('issues/2025-08-28/p4/'), 'issues/2025-08-28/#p4');
  assert.equal(leadOn('issues/2025-08-28/p4/ledger/'), 'issues/2025-08-28/#p4');
  assert.equal(leadOn('sections/要闻/40/'), 'sections/要闻/');
  assert.equal(leadOn('authors/by-q/9/'), 'authors/');
});

test('what leads nowhere is said to be missing, and nothing leads in circles', () => {
  for (const path of ['', 'x/', 'issues/2025-08-28/', 'issues/2025-08-28/p1/13/', 'search/']) {
    assert.equal(leadOn(path), undefined, path);
  }
  for (const path of ['sections/要闻/', 'authors/', 'columns/'])
    assert.equal(leadOn(path), undefined);
});
