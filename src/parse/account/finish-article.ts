import type { ArticleFront, Author, Source } from '../../schema/article.ts';
import type { CorrectedFields } from '../../schema/correction.ts';
import type { Kind, Section } from '../../schema/vocabulary.ts';
import type { LocatedArticle } from '../model/located-article.ts';
import type { Article, BodyBlock } from '../types.ts';
import { kindOf } from './kind-of.ts';
import { sectionOf } from './section-of.ts';

/** What the page knows of an article beside its text. */
export interface Frame {
  readonly id: string;
  readonly day: string | undefined;
  readonly page: number;
  readonly order: number;
  readonly source: Source;
  readonly doubts: readonly string[];
  /** An editor's word on what is no text of the article. */
  readonly set: Pick<CorrectedFields, 'kind' | 'section'>;
}

/** Printed where an article has no headline; never the newspaper's own words. */
export const UNTITLED = '〔无题〕';

/** Turns a located article into the plain, typed one that is printed. */
export function finishArticle(located: LocatedArticle, frame: Frame): Article {
  const body: BodyBlock[] = located.body.map(({ kind, text }) => ({ kind, text: text.text }));
  const read = {
    title: located.title?.text ?? UNTITLED,
    kicker: located.kicker?.text,
    subtitle: located.subtitle?.text,
    column: located.column?.text,
    authors: located.credits.map(({ role, name }): Author => ({ role, name: name.text })),
    dateline: located.dateline?.text,
    editorsNote: located.note?.text.text,
    continuedTo: located.jump?.page,
  };
  const kind: Kind = frame.set.kind ?? kindOf({ ...read, body });
  const section: Section = frame.set.section ?? sectionOf({ ...read, body }, kind);
  const front: ArticleFront = {
    id: frame.id,
    title: read.title,
    ...present('kicker', read.kicker),
    ...present('subtitle', read.subtitle),
    ...present('column', read.column),
    kind,
    section,
    authors: read.authors,
    ...present('dateline', read.dateline),
    ...present('editorsNote', read.editorsNote),
    ...present('continuedTo', read.continuedTo),
    ...present('date', frame.day),
    page: frame.page,
    order: frame.order,
    doubts: [...frame.doubts],
    source: frame.source,
  };
  return { front, body };
}

function present<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}
