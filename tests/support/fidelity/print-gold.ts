import type { Printed } from '../read-printed.ts';
import { articleSchema } from '../../../src/schema/article.ts';
import type { Gold, GoldArticle } from './gold.ts';

/** The articles that a perfect parser would print of a page. */
export function printGold({ articles, date }: Gold): Printed[] {
  return articles.map((article, i) => ({
    front: articleSchema.parse({
      id: `undated-p1-${i + 1}`,
      title: article.title,
      kicker: article.kicker ?? undefined,
      subtitle: article.subtitle ?? undefined,
      column: article.column ?? undefined,
      kind: article.kind,
      section: article.sections?.[0] ?? '社会',
      authors: article.authors ?? [],
      dateline: article.dateline ?? undefined,
      editorsNote: article.editors_note ?? undefined,
      continuedTo: article.continued_to ?? undefined,
      date: date?.value ?? undefined,
      page: 1,
      order: i + 1,
      doubts: [],
      source: { dump: 'made', sha256: '0'.repeat(64), lines: [[1, 1]] },
    }),
    body: printBody(article),
  }));
}

function printBody({ paragraphs, subheads = [] }: GoldArticle): Printed['body'] {
  const headsAt = (place: number): Printed['body'] =>
    subheads.filter(([, at]) => at === place).map(([text]) => ({ kind: 'subhead', text }));
  const blocks = paragraphs.flatMap((text, i): Printed['body'] => [
    ...headsAt(i),
    { kind: 'paragraph', text },
  ]);
  return [...blocks, ...headsAt(paragraphs.length)];
}
