import type { Book } from './book.ts';
import { escapeXml } from './escape-xml.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

/** The file that says where the book's package is. */
export const CONTAINER = `${HEAD}
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** What the book is, which files it has, and in which order they are read. */
export function printPackage(book: Book): string {
  const names = [
    'title',
    ...book.parts.flatMap(({ name, chapters }) => [name, ...chapters.map((c) => c.name)]),
  ];
  const writers = new Set(book.parts.flatMap((part) => part.chapters.flatMap((c) => c.writers)));
  const element = (name: string, text: string | undefined, attributes = '') =>
    text ? `<dc:${name}${attributes}>${escapeXml(text)}</dc:${name}>\n` : '';
  return `${HEAD}
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${book.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${element('identifier', book.source, ' id="id"')}${element('title', book.title)}${element('language', book.language)}${element('publisher', book.publisher)}${element('date', book.date)}${element('source', book.source)}${element('description', book.description)}${element('rights', book.rights)}${[...writers].map((name) => element('contributor', name)).join('')}<meta property="dcterms:modified">${book.day}T00:00:00Z</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${names.map((name) => `<item id="${name}" href="${name}.xhtml" media-type="application/xhtml+xml"/>`).join('\n')}
</manifest>
<spine>
${names.map((name) => `<itemref idref="${name}"/>`).join('\n')}
</spine>
</package>
`;
}

/** The table of contents: pages, and below each its articles. */
export function printNav(book: Book): string {
  const parts = book.parts.map(({ name, title, chapters }) => {
    const inner = chapters.map(
      (c) => `<li><a href="${c.name}.xhtml">${escapeXml(c.title)}</a></li>`,
    );
    const list = inner.length > 0 ? `<ol>${inner.join('\n')}</ol>` : '';
    return `<li><a href="${name}.xhtml">${escapeXml(title)}</a>${list}</li>`;
  });
  const body = `<nav epub:type="toc" id="toc"><h1>目录</h1><ol>${parts.join('\n')}</ol></nav>`;
  return printDocument(book, '目录', body);
}

/** A file of the book. */
export function printDocument({ language }: Book, title: string, body: string): string {
  return `${HEAD}
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head><meta charset="UTF-8"/><title>${escapeXml(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;
}
