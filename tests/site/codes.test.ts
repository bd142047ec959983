import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, type HTMLElement } from 'node-html-parser';
import { readPages } from '../support/site-pages.ts';
import { BASES, siteAt } from '../support/sites.ts';

const pages = readPages(await siteAt(BASES[0]));

/** Words joined by a hyphen: our codes look so, and nothing else that a reader is told. */
const CODE = /[a-z]+-[a-z]+/;
/** What is the dump's own or an article's, a name of a file, a command, or an address. */
const THEIRS = [
  ...['.line-text', '.made .as-paragraph', 'del', 'ins', '.article-body', '.account-facts dd'],
  ...['code', 'script', 'style', 'template', '#cite'],
].join();
const ADDRESS = /\b(?:https?:\/\/|mailto:)\S+|\b[\w.-]+@[\w-]+\.[\w.]+/g;

function visibleText(document: HTMLElement): string {
  const body = parse(document.querySelector('body')?.outerHTML ?? '');
  for (const theirs of body.querySelectorAll(THEIRS)) theirs.remove();
  const said = ['title', 'aria-label', 'placeholder', 'alt'].flatMap((name) =>
    body.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name)),
  );
  return [body.structuredText, ...said].join('\n').replace(ADDRESS, '');
}

test('no page tells a reader a code of the program', () => {
  const told = pages.flatMap(({ path, document }) => {
    const code = CODE.exec(visibleText(document))?.[0];
    return code === undefined ? [] : [`${path}: ${code}`];
  });
  assert.deepEqual(told, []);
  assert.ok(pages.some(({ kind }) => kind === 'ledger'));
});

test('a code would be found, wherever it stood', () => {
  for (const html of [
    '<p>stray-dash</p>',
    '<b title="stray-dash">字</b>',
    '<summary>a-b</summary>',
  ]) {
    assert.match(visibleText(parse(`<body>${html}</body>`)), CODE, html);
  }
  const theirs =
    '<body><span class="line-text">a-b</span> https://a-b.example/c-d me@a-b.example</body>';
  assert.doesNotMatch(visibleText(parse(theirs)), CODE);
});
