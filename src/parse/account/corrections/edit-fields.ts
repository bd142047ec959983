import type { Author } from '../../../schema/article.ts';
import type { CorrectedFields } from '../../../schema/correction.ts';
import type { LocatedArticle } from '../../model/located-article.ts';
import type { Credit } from '../../signs/read-byline.ts';
import { editText, type Edit } from '../../text/edit-text.ts';
import { concat, EMPTY, type Located } from '../../text/located.ts';

/** Fields that are one text of the article. */
const TEXTS = ['title', 'kicker', 'subtitle', 'column', 'dateline'] as const;

/** Places the words of an edit and gives the field's text. */
export type Place = (pieces: Edit['pieces']) => Located;

/** What an editor's word on one field does to an article. */
export interface FieldEdit {
  readonly field: keyof CorrectedFields;
  /** What the field was and what it becomes, in words; empty where there is none. */
  readonly before: string;
  readonly after: string;
  /** The field's own text, where the dump has one. */
  readonly own?: Located | undefined;
  /** What the field loses. */
  readonly removed: readonly Located[];
  /** Nothing takes the place of what it loses. */
  readonly gone: boolean;
  /** The article with its field set, once all that is removed is known. */
  readonly apply: (article: LocatedArticle, place: Place) => LocatedArticle;
}

/**
 * Tells what an editor's words on an article's fields change. Fields that say it already are left
 * out; `kind` and `section` are no text, and no matter of this.
 *
 * @param behind where in the dump new words stand that have no better place
 */
export function editFields(
  article: LocatedArticle,
  set: CorrectedFields,
  behind: number,
): FieldEdit[] {
  const edits: FieldEdit[] = [];
  for (const field of TEXTS) {
    const own = article[field];
    const edit = editOne(field, own, set[field], behind);
    if (edit) {
      const apply: FieldEdit['apply'] = (one, place) =>
        edit.gone ? without(one, field) : { ...one, [field]: place(edit.pieces) };
      edits.push({ ...edit, apply });
    }
  }
  const { note, jump, credits } = article;
  const noteEdit = editOne('editorsNote', note?.text, set.editorsNote, behind);
  if (noteEdit) {
    const removed = noteEdit.gone && note ? [concat([note.label, note.text])] : noteEdit.removed;
    const apply: FieldEdit['apply'] = (one, place) =>
      noteEdit.gone
        ? without(one, 'note')
        : { ...one, note: { label: note?.label ?? EMPTY, text: place(noteEdit.pieces) } };
    edits.push({ ...noteEdit, removed, apply });
  }
  if (set.continuedTo !== undefined && (set.continuedTo ?? undefined) !== jump?.page) {
    const page = set.continuedTo;
    edits.push({
      field: 'continuedTo',
      before: jump ? String(jump.page) : '',
      after: page === null ? '' : String(page),
      own: jump?.text,
      removed: page === null && jump ? [jump.text] : [],
      gone: page === null,
      apply: (one) => ({
        ...one,
        jump: page === null ? undefined : { page, text: jump?.text ?? EMPTY },
      }),
    });
  }
  const authors = set.authors && editAuthors(credits, set.authors, behind);
  return authors ? [...edits, authors] : edits;
}

function editOne(
  field: FieldEdit['field'],
  own: Located | undefined,
  words: string | null | undefined,
  behind: number,
): (Omit<FieldEdit, 'apply'> & Edit) | undefined {
  if (words === undefined || (words ?? undefined) === own?.text) return undefined;
  const edit = editText(own ?? EMPTY, words ?? '', behind);
  return { field, before: own?.text ?? '', after: words ?? '', own, gone: words === null, ...edit };
}

function editAuthors(
  credits: readonly Credit[],
  authors: readonly Author[],
  behind: number,
): FieldEdit | undefined {
  const [before, after] = [
    inWords(credits.map(({ role, name }) => ({ role, name: name.text }))),
    inWords(authors),
  ];
  if (before === after) return undefined;
  const left = [...credits];
  const kept = authors.map(({ role, name }) => {
    const same = left.filter((credit) => credit.name.text === name);
    const own = same.find((credit) => credit.role === role) ?? same[0];
    if (own) left.splice(left.indexOf(own), 1);
    // The printed words for another role say nothing of this one.
    return { role, name, own: own && own.role !== role ? { role, name: own.name } : own };
  });
  const roles = new Set(kept.flatMap(({ own }) => own?.roleText ?? []));
  const texts = new Set(kept.flatMap(({ own }) => own?.name ?? []));
  const removed = credits
    .flatMap(({ roleText, name }) => [roleText, name])
    .filter((text) => text !== undefined && !roles.has(text) && !texts.has(text));
  return {
    field: 'authors',
    before,
    after,
    own: credits[0]?.roleText ?? credits[0]?.name,
    removed: [...new Set(removed)].flatMap((text) => text ?? []),
    gone: authors.length === 0,
    apply: (one, place) => ({
      ...one,
      credits: kept.map(
        ({ role, name, own }) =>
          own ?? { role, name: place([{ kind: 'new', words: name, behind }]) },
      ),
    }),
  };
}

function inWords(authors: readonly Author[]): string {
  return authors.map(({ role, name }) => `${role} ${name}`).join('、');
}

function without(
  article: LocatedArticle,
  field: 'title' | 'kicker' | 'subtitle' | 'column' | 'dateline' | 'note',
): LocatedArticle {
  const rest = Object.entries(article).filter(([key]) => key !== field);
  return Object.fromEntries(rest) as unknown as LocatedArticle;
}
