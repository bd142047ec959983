import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeDump } from '../../../src/parse/dump/decode-dump.ts';
import { formatOf } from '../../../src/parse/dump/format-of.ts';
import { encodeAs, encodeWide } from '../../support/encode-as.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const FORMATS: Record<string, Uint8Array[]> = {
  pdf: [latin('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj'), utf8('\ufeff \n%PDF-1.4\n')],
  html: [
    utf8('<!DOCTYPE html>\n<html><head><title>平湖日报</title>'),
    utf8('\n<!-- saved -->\n<HTML lang="zh">\n<body>平湖'),
    utf8('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0">'),
    utf8('<head><meta charset="utf-8"><title>平湖日报</title></head>'),
    encodeAs('gb18030', '<html>\n<head>\n<title>平湖日报</title>'),
    encodeWide('\ufeff<!doctype html><html><head>', 'le'),
  ],
  svg: [
    utf8('<svg xmlns="http://www.w3.org/2000/svg"><text>平湖</text></svg>'),
    utf8('\ufeff<?xml version="1.0"?>\n<!-- made -->\n<svg width="1">'),
  ],
  xml: [utf8('<?xml version="1.0" encoding="UTF-8"?>\n<alto><Layout>')],
  rtf: [latin("{\\rtf1\\ansi\\ansicpg936 \\'c6\\'bd")],
  docx: [latin('PK\x03\x04\x14\0\0\0[Content_Types].xml…PK\x03\x04\x14\0word/document.xml')],
  zip: [latin('PK\x03\x04\x14\0\0\0a.txt')],
  doc: [latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0')],
  png: [latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
  jpeg: [latin('\xff\xd8\xff\xe0\0\x10JFIF')],
  tiff: [latin('II*\0\x08\0\0\0'), latin('MM\0*\0\0\0\x08')],
  djvu: [latin('AT&TFORM\0\0\x10\0DJVM')],
  gzip: [latin('\x1f\x8b\x08\0\0\0\0\0')],
};
for (const [problem, files] of Object.entries(FORMATS)) {
  test(`a file of ${problem} is told for what it is`, () => {
    for (const file of files) assert.deepEqual(decodeDump(file), { problem });
  });
}

test('text that uses or mentions marks of a format is text', () => {
  const texts = [
    '<table><tr><td>平湖</td></tr></table>\n\n平湖<br>日报',
    '## 平湖日报\n<html> 是网页的标签',
    '<html> 是网页的标签',
    '<!-- page 1 -->\n平湖日报',
    '<b>平湖</b>日报',
    'PK 赛:平湖对嘉善',
    'BM 平湖',
    '用 %PDF-1.7 格式保存',
  ];
  for (const text of texts) {
    assert.deepEqual(decodeDump(utf8(text)), { text, encoding: 'utf-8', faults: [] });
  }
});

test('the format of a file is told without reading it as text', () => {
  assert.equal(formatOf(latin('%PDF-1.7\n')), 'pdf');
  assert.equal(formatOf(utf8('平湖日报')), undefined);
});
