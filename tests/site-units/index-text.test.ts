import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toIndexText } from '../../src/search/index-text.ts';

test('a page without article text is not indexed', () => {
  assert.equal(toIndexText('<html><body><p>平湖</p></body></html>'), undefined);
});

test('text is spaced, lines are ended, and values stay as printed', () => {
  const page = `<body><nav>首页</nav><article data-pagefind-body data-pagefind-sort="date:2025">
    <header><h1 data-pagefind-meta="title"><span>“链”上</span> <span>发<wbr>力</span></h1></header>
    <p data-pagefind-ignore><a data-pagefind-filter="year:2025" data-pagefind-meta="page">第1版</a>
    </p><p>平湖，<b>AI</b>。</p></article></body>`;
  const text = toIndexText(page) ?? '';
  assert.match(text, /<article data-pagefind-body[^>]* data-pagefind-sort="date:2025">/);
  assert.match(text, /data-pagefind-meta="title\[data-pagefind-text\]"/);
  assert.match(text, /data-pagefind-text="“链”上 发力"/);
  assert.match(text, /data-pagefind-filter="year:2025"/);
  assert.match(text, /<p> 平 湖，<b> A I<\/b>。 ¶ <\/p>/);
  assert.match(text, /发<wbr> 力<\/span> ‖ <\/h1>/);
  assert.ok(!text.includes('首'));
});
