import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { HOSTS } from '../../src/headers/for-hosts.ts';
import { policyOf, printMetaPolicy } from '../../src/headers/policy.ts';
import { inlineCode } from '../support/inline-code.ts';
import { readPages } from '../support/site-pages.ts';
import { BASES, siteAt } from '../support/sites.ts';

test('inline code is recognised in all its shapes, and data is none', () => {
  const code = [
    ...['<style>a{}</style>', '<p style="color:red">', "<p STYLE='color:red'>", '<p style=x>'],
    ...['<script>x()</script>', '<script type="module">x()</script>', '<script type=ld>x</script>'],
    ...[
      '<a onclick="x()"></a>',
      '<img onerror=x()>',
      "<svg ONLOAD='x()'></svg>",
      '<iframe srcdoc="x"></iframe>',
    ],
    ...[
      '<a href="javascript:x()"></a>',
      '<a href=" JavaScript:x()"></a>',
      '<form action="javascript:x"></form>',
    ],
  ];
  for (const html of code) assert.equal(inlineCode(parse(`<main>${html}</main>`)).length, 1, html);
  const plain = [
    '<script src="a.js"></script>',
    '<script type="application/ld+json">{}</script>',
    '<a href="about/#javascript:" class="style" data-on="x"></a>',
  ];
  for (const html of plain) assert.deepEqual(inlineCode(parse(html)), [], html);
});

for (const base of BASES) {
  const site = await siteAt(base);
  const pages = readPages(site);

  test(`under ${base}, no page has a style or a script of its own`, () => {
    for (const page of pages) assert.deepEqual(inlineCode(page.document), [], page.path);
  });

  test(`under ${base}, every page has its policy in front of all that it is about`, () => {
    for (const { path, document } of pages) {
      const policy = printMetaPolicy(policyOf(path.slice(base.length)));
      const [charset, meta] = document.querySelector('head')?.querySelectorAll('*') ?? [];
      assert.ok(charset?.hasAttribute('charset'), path);
      assert.equal(meta?.getAttribute('http-equiv'), 'Content-Security-Policy', path);
      assert.equal(meta.getAttribute('content'), policy, path);
    }
  });

  test(`under ${base}, the build leaves a file of headers for hosts that read one`, () => {
    assert.equal(readFileSync(join(site.dist, '_headers'), 'utf8'), HOSTS.netlify(base));
  });
}
