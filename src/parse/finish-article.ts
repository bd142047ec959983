import type { ArticleFront, Author, Source } from '../schema/article.ts';
import type { Section, Kind } from '../schema/vocabulary.ts';
import { kindOf, sectionOf } from './classify.ts';
import type { LocatedArticle } from './draft.ts';
import type { CorrectedFields } from '../schema/correction.ts';
import type { Article, BodyBlock } from './types.ts';

/** What the page knows of an article beside its text. */
export interface Frame {
  readonly id: string;
  readonly day: string | undefined;
  readonly page: number;
  readonly order: number;
  readonly source: Source;
  readonly doubts: readonly string[];
  /** An editor's word on fields. */
  readonly set: CorrectedFields;
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
    authors: located.credits.map(({ role, name }): Author => ({
      role,
      name: name.text.replace(/\s/g, ''),
    })),
    dateline: located.dateline?.text.replace(/\s/g, ''),
    editorsNote: located.note?.text.text,
    continuedTo: located.jump?.page,
  };
  const amended = amend(read, frame.set);
  const kind: Kind = frame.set.kind ?? kindOf({ ...amended, body });
  const section: Section = frame.set.section ?? sectionOf({ ...amended, body }, kind);
  const front: ArticleFront = {
    id: frame.id,
    title: amended.title,
    ...present('kicker', amended.kicker),
    ...present('subtitle', amended.subtitle),
    ...present('column', amended.column),
    kind,
    section,
    authors: amended.authors,
    ...present('dateline', amended.dateline),
    ...present('editorsNote', amended.editorsNote),
    ...present('continuedTo', amended.continuedTo),
    ...present('date', frame.day),
    page: frame.page,
    order: frame.order,
    doubts: [...frame.doubts],
    source: frame.source,
  };
  return { front, body };
}

interface Read {
  title: string;
  kicker: string | undefined;
  subtitle: string | undefined;
  column: string | undefined;
  authors: Author[];
  dateline: string | undefined;
  editorsNote: string | undefined;
  continuedTo: number | undefined;
}

/** Sets the fields that an editor gives; `null` removes one. */
function amend(read: Read, set: CorrectedFields): Read {
  const pick = <T>(own: T, given: T | null | undefined): T | undefined =>
    given === undefined ? own : (given ?? undefined);
  return {
    title: set.title ?? read.title,
    kicker: pick(read.kicker, set.kicker),
    subtitle: pick(read.subtitle, set.subtitle),
    column: pick(read.column, set.column),
    authors: set.authors ?? read.authors,
    dateline: pick(read.dateline, set.dateline),
    editorsNote: pick(read.editorsNote, set.editorsNote),
    continuedTo: pick(read.continuedTo, set.continuedTo),
  };
}

function present<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}
