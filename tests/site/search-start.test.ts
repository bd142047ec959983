import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPages } from '../support/site-pages.ts';
import { BASES, siteAt } from '../support/sites.ts';

for (const base of BASES) {
  const pages = readPages(await siteAt(base));

  test(`under ${base}, the search page names its scripts before what the search has to know`, () => {
    const { html = '' } = pages.find(({ kind }) => kind === 'search') ?? {};
    const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(
      ([, src]) => src,
    );
    assert.ok(scripts.length > 0);
    const head = html.slice(0, html.indexOf('</head>'));
    for (const src of scripts) {
      assert.ok(
        head.includes(`<link rel="modulepreload" href="${src}">`),
        `${src} is asked for late`,
      );
    }
  });
}
