import type { ArticleFront } from '../../src/schema/article.ts';
import type { ArticleMeta, PageMeta } from '../../src/data/load/meta.ts';

/** An article's front matter as the parser prints it. */
export function sampleFront(): ArticleFront {
  return {
    id: '2025-08-28-p1-13',
    title: '“链”上发力 系统施策',
    kind: 'news',
    section: '经济',
    authors: [
      { role: '记者', name: '胡佳英' },
      { role: '见习记者', name: '韩胜超' },
    ],
    date: '2025-08-28',
    page: 1,
    order: 1,
    doubts: [],
    source: { dump: 'dump.txt', sha256: '0'.repeat(64), lines: [[13, 23]] },
  };
}

/** An article as the site holds it; each test changes what it is about. */
export function sampleArticle(changes: Partial<ArticleMeta> = {}): ArticleMeta {
  return {
    ...sampleFront(),
    day: '2025-08-28',
    lead: '招大引强是我市正在开展的行动之一。',
    characters: 17,
    named: { people: [], organisations: [], places: [] },
    words: [],
    file: 'content/articles/2025-08-28/p1-13.md',
    ...changes,
  };
}

/** A page's light ledger. */
export function samplePage(changes: Partial<PageMeta> = {}): PageMeta {
  return {
    day: '2025-08-28',
    date: '2025-08-28',
    dateFrom: 'editor',
    evidence: [],
    page: 1,
    dump: 'dump.txt',
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    dialect: 'plain',
    masthead: {},
    articles: [],
    retired: [],
    repairs: [],
    findings: [],
    characters: { article: 0, furniture: 0, markup: 0, dropped: 0, replaced: 0 },
    file: 'content/articles/2025-08-28/p1.ledger.json',
    ...changes,
  };
}
