import type { SearchableArchive } from '../../schema/search-document.ts';
import { readDocuments } from './read-documents.ts';
import { listMonths, readSource } from './read-source.ts';

/** The archive as its search sees it. @param dir folder of the parser's output */
export function searchableArchive(dir: string): SearchableArchive {
  return {
    listMonths: () => listMonths(dir),
    read: async (months) => {
      const files = await readSource(dir, months);
      return {
        size: files.articles.length,
        parts: () =>
          [...files.articles, ...files.ledgers].flatMap(({ path, text }) => [path, text]),
        documents: () => {
          const documents = readDocuments(files);
          files.articles.length = files.ledgers.length = 0;
          return documents;
        },
      };
    },
  };
}
