import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { parseArchive } from '../../scripts/archive/parse-archive.ts';
import { parseLoose } from '../../scripts/loose/parse-loose.ts';
import { formatProblem } from '../../scripts/terminal/problem.ts';
import { says } from './refusals.ts';
import { runCommand } from './run-command.ts';
import { articlesOf, get, ledgerOf, makeArchive, makeFolder, put, WITH_MASTHEAD } from './tree.ts';

const DAY = '2025-08-28';
const LEAD = '招大引强是我市正在开展';
/** What a terminal must not get, nor a reader overlook. */
const UNSEEN = /[\p{Cf}\p{Co}\p{Zl}\p{Zp}\ufffd]|[^\P{Cc}\n\t]/u;

test('editors can not write characters that can not be seen, and are told which and where', (t) => {
  const wrong = [
    ['replace: "平\\u202E湖"', /U\+202E \(character 2\)/],
    ['set: { title: "平湖\\0" }', /U\+0000 \(character 3\)/],
    ['set: { kicker: "\\uE123" }', /U\+E123 \(character 1\)/],
    ['set: { authors: [{ role: 记者, name: "张\\u200B三" }] }', /U\+200B \(character 2\)/],
  ] as const;
  for (const [text, words] of wrong) {
    const archive = makeArchive(t, DAY);
    put(
      archive,
      `content/corrections/${DAY}/p1.yml`,
      `corrections:\n  - at: { quote: ${LEAD} }\n    ${text}\n`,
    );
    says(
      parseArchive(archive).problems,
      /content\/corrections\/2025-08-28\/p1\.yml:3/,
      words,
      /take it out/,
    );
  }
});

test('a correction quotes what an editor sees', (t) => {
  const archive = makeArchive(t, DAY);
  const dump = get(archive, `content/raw/${DAY}/p1.txt`);
  put(
    archive,
    `content/raw/${DAY}/p1.txt`,
    dump.replace(LEAD, '招大\u200b引\ufffd是我市\u202e正在开展'),
  );
  put(
    archive,
    `content/corrections/${DAY}/p1.yml`,
    'corrections:\n  - at: { quote: 招大引〔缺〕是我市正在 }\n    replace: 招大引强是我市正在\n',
  );
  parseArchive(archive);
  const text = JSON.stringify(articlesOf(archive, DAY));
  assert.match(text, new RegExp(LEAD));
  assert.doesNotMatch(text, UNSEEN);
  const { entries, findings } = ledgerOf(archive, DAY);
  const codes = entries.flatMap(({ code }) => code ?? []);
  assert.deepEqual(codes, ['U+200B', 'U+FFFD', 'U+202E']);
  // What the editor has mended is not missing any more.
  assert.deepEqual(
    findings.flatMap(({ code, message }) => (/-characters$/.test(code) ? [[code, message]] : [])),
    [['invisible-characters', '有2个不显示的字符,已去掉(U+200B、U+202E)']],
  );
});

test('what a dump or a file name holds can not steer the terminal', (t) => {
  const path = 'p\u001b[31m\u202etxt.\r';
  const told = stripVTControlCharacters(
    formatProblem({
      where: path,
      what: `\`平\u0007\u{e0041}\``,
      details: [['nearest', 'a\u2028b\ncd']],
      mend: `npm run add -- ${path}`,
    }),
  );
  assert.match(told, /p\\u001b\[31m\\u202etxt\.\\u000d {2}`平\\u0007\\udb40\\udc41`/);
  assert.match(told, /a\\u2028b\n +cd/);
  const name = '平湖\u202etxt.\u001b[2Jexe';
  const file = join(makeFolder(t), name);
  const archive = makeArchive(t);
  put({ ...archive, root: join(file, '..') }, name, readFileSync(WITH_MASTHEAD));
  const { stdout, stderr, code } = runCommand(['add', file], {
    env: { ARCHIVE_ROOT: archive.root },
  });
  assert.equal(code, 0, stderr);
  assert.doesNotMatch(stdout + stderr, UNSEEN);
  const [article] = articlesOf(archive, '2025-08-27');
  assert.equal(article?.front.source.dump, String.raw`平湖\u202etxt.\u001b[2Jexe`);
  assert.doesNotMatch(get(archive, 'content/raw/2025-08-27/issue.yml'), UNSEEN);
});

test('a file that is no text is told for what it is, with what to do', (t) => {
  const inbox = makeFolder(t);
  const archive = makeArchive(t);
  const folder = { ...archive, root: inbox };
  const kinds: [string, string | Uint8Array, RegExp][] = [
    ['a.pdf', '%PDF-1.7\n', /a PDF itself, not text extracted from it[^]*pdftotext \S*a\.pdf/],
    ['b.html', '<!doctype html><html>', /source of a web page/],
    ['c.svg', '<svg xmlns="">', /source of an SVG drawing/],
    ['d.rtf', '{\\rtf1 }', /an RTF document[^]*plain text in UTF-8/],
    ['e.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), /a PNG picture[^]*tesseract/],
    ['f.txt', Uint8Array.of(0x63, 0x61, 0x66, 0xe9), /none of UTF-8, UTF-16, GB18030, Big5 fits/],
    ['g.txt', '\0\0', /holds no text/],
  ];
  for (const [name, content] of kinds) put(folder, name, content);
  const { pages, problems } = parseLoose(archive, [inbox], join(archive.root, 'out'));
  assert.deepEqual(pages, []);
  assert.equal(problems.length, kinds.length);
  for (const [i, [, , words]] of kinds.entries()) says(problems.slice(i, i + 1), words);
});
