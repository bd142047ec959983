import { strToU8, zipSync, type ZipOptions } from 'fflate';
import type { Book } from './book.ts';
import { escapeXml } from './escape-xml.ts';
import { CONTAINER, printDocument, printNav, printPackage } from './print-package.ts';

const STYLE = `body{line-height:1.8}
h1{font-size:1.5em;line-height:1.4;text-align:center}
h2{font-size:1.1em;text-align:center}
p{margin:0;text-indent:2em}
nav ol{list-style:none}
.column,.kicker,.subtitle,.byline{text-align:center;text-indent:0}
.byline,.source{font-size:.85em}
.note{margin:1em 2em}
.turn,.source{text-align:right;text-indent:0;margin-top:1em}
.issue{text-align:center;text-indent:0}
`;
/** Zip files know no time zones: these are the fields themselves, wherever it is packed. */
const FIXED: ZipOptions = { mtime: new Date(1980, 0, 1), level: 9 };

/** An EPUB 3 file of a book. The same book gives the same bytes. */
export function packBook(book: Book): Uint8Array {
  const { parts, title, publisher, description, rights } = book;
  const line = (text: string) => `<p class="issue">${escapeXml(text)}</p>`;
  const opening = `<h1>${escapeXml(title)}</h1>\n${[publisher, description, rights].map(line).join('\n')}`;
  const documents: [name: string, text: string][] = [
    ['title', printDocument(book, title, opening)],
    ...parts.flatMap((part): [string, string][] => [
      [part.name, printDocument(book, part.title, `<h1>${escapeXml(part.title)}</h1>`)],
      ...part.chapters.map(({ name, title: headline, xhtml }): [string, string] => [
        name,
        printDocument(book, headline, xhtml),
      ]),
    ]),
  ];
  const files = documents.map(([name, text]) => [`EPUB/${name}.xhtml`, strToU8(text)] as const);
  return zipSync(
    {
      // It comes first, and as it is: by it the file is told from other zip files.
      mimetype: [strToU8('application/epub+zip'), { ...FIXED, level: 0 }],
      'META-INF/container.xml': strToU8(CONTAINER),
      'EPUB/package.opf': strToU8(printPackage(book)),
      'EPUB/nav.xhtml': strToU8(printNav(book)),
      'EPUB/style.css': strToU8(STYLE),
      ...Object.fromEntries(files),
    },
    FIXED,
  );
}
