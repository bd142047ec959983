import type { DecodeProblem } from '../../../src/parse/model/decoded.ts';
import { quoted } from '../../terminal/quoted.ts';

/** What a refused file is, and how its reader comes to the text; `FILE` is its name. */
type Refused = readonly [what: string, mend: string];

const SAVE_AS_TEXT = 'open it and save it as plain text in UTF-8, then give that file';
const UNPACK = 'unpack it and give the text that was extracted from the page';
const RECOGNISE =
  'a picture has no text: recognise it first, as with tesseract FILE page -l chi_sim';
const NOT_TEXT = 'not text extracted from it';

function picture(name: string): Refused {
  return [`this is a ${name} picture, ${NOT_TEXT}`, RECOGNISE];
}

function archive(name: string): Refused {
  return [`this is a ${name} archive, not text`, UNPACK];
}

function document(name: string): Refused {
  return [`this is ${name} itself, ${NOT_TEXT}`, SAVE_AS_TEXT];
}

const REFUSED: Readonly<Record<DecodeProblem, Refused>> = {
  empty: [
    'the file holds no text',
    'extract the page again; a scanned PDF has no text layer and needs OCR first',
  ],
  'too-large': [
    'the file has more than 16 MiB',
    'give one page a file; a page of a newspaper is some 20 KB of text',
  ],
  binary: [
    'the file is not text',
    'give the text that was extracted from the page, not the PDF or picture itself',
  ],
  encoding: [
    'none of UTF-8, UTF-16, GB18030, Big5 fits the file as Chinese text',
    'if it is text in another encoding: iconv -f ENCODING -t UTF-8 FILE > page.txt',
  ],
  'utf-32': ['the file is UTF-32', 'convert it: iconv -f UTF-32 -t UTF-8 FILE > page.txt'],
  pdf: [
    `this is a PDF itself, ${NOT_TEXT}`,
    'extract its text: pdftotext FILE page.txt; a scanned one has none and needs OCR first',
  ],
  postscript: [
    `this is PostScript itself, ${NOT_TEXT}`,
    'extract its text: ps2txt FILE > page.txt',
  ],
  djvu: [`this is a DjVu file itself, ${NOT_TEXT}`, 'extract its text: djvutxt FILE page.txt'],
  html: [
    'this is the source of a web page, not the text that it shows',
    'save the page as plain text in UTF-8, without its tags, then give that file',
  ],
  svg: [
    'this is the source of an SVG drawing, not the text that it shows',
    'give the text that was extracted from the page; where letters are drawn as shapes, it needs OCR',
  ],
  xml: [
    'this is XML, not the text of a page',
    'take the text out of it without its tags; from ALTO or hOCR export plain text instead',
  ],
  rtf: document('an RTF document'),
  docx: document('a Word document'),
  doc: document('an Office document of the old kind'),
  odt: document('an OpenDocument text'),
  epub: document('an EPUB book'),
  ofd: document('an OFD document'),
  zip: archive('ZIP'),
  gzip: archive('gzip'),
  bzip2: archive('bzip2'),
  xz: archive('xz'),
  '7z': archive('7z'),
  rar: archive('RAR'),
  zstd: archive('Zstandard'),
  tar: archive('tar'),
  png: picture('PNG'),
  jpeg: picture('JPEG'),
  tiff: picture('TIFF'),
  gif: picture('GIF'),
  bmp: picture('BMP'),
  webp: picture('WebP'),
  heic: picture('HEIC'),
};

/**
 * Puts into words why a file can't be read as a dump, and how to come to the text of it.
 *
 * @param path of the file, for the commands that mend it
 */
export function explainRefusal(
  problem: DecodeProblem,
  path: string,
): { what: string; mend: string } {
  const [what, mend] = REFUSED[problem];
  return { what, mend: mend.replace('FILE', quoted(path)) };
}
