import type { CorrectedFields } from '../../../schema/correction.ts';
import type { Amendments } from '../../model/amendments.ts';
import type { FindingCode } from '../../../schema/findings/findings.ts';
import type { LocatedArticle } from '../../model/located-article.ts';
import type { Additions } from '../../text/additions.ts';
import { concat, slice, startOf, type Located } from '../../text/located.ts';
import type { CorrectionProblem } from '../../types.ts';
import { assignSets, ownersOf } from './assign-sets.ts';
import { editFields, type FieldEdit, type Place } from './edit-fields.ts';
import { returnToBody } from './return-to-body.ts';

/** Text that a field has lost to a correction. */
export interface Loss {
  readonly text: Located;
  /** Place of the correction in its list, from 0. */
  readonly correction: number;
  /** Nothing was put in its place. */
  readonly gone: boolean;
}

/** A field that an editor has set. */
export interface FieldChange extends Pick<FieldEdit, 'field' | 'before' | 'after'> {
  /** Index of the article. */
  readonly article: number;
  readonly correction: number;
  /** Place in the dump. */
  readonly at: number;
}

/** A kind or section that an editor gives. */
export interface ClassChange extends Omit<FieldChange, 'field' | 'before'> {
  readonly field: 'kind' | 'section';
}

/** Articles as editors have them. */
export interface Corrected {
  readonly articles: readonly LocatedArticle[];
  /** What editors say of an article, by its index. */
  readonly sets: ReadonlyMap<number, CorrectedFields>;
  readonly changes: readonly FieldChange[];
  /** Kinds and sections that editors give; what they were is not known here. */
  readonly classes: readonly ClassChange[];
  readonly losses: readonly Loss[];
  readonly problems: readonly CorrectionProblem[];
}

/** What a program can't be unsure of any more, once an editor has set the field. */
const SETTLED: Partial<Record<keyof CorrectedFields, readonly FindingCode[]>> = {
  title: ['no-title', 'headline-order'],
  kicker: ['headline-order'],
  subtitle: ['headline-order'],
  column: ['column-guess'],
  authors: ['no-byline'],
};
const NOTHING: Omit<Corrected, 'articles'> = {
  sets: new Map(),
  changes: [],
  classes: [],
  losses: [],
  problems: [],
};
/** Words that stood elsewhere are recognised from this many characters on. */
const TELLING = 2;

/**
 * Sets the fields that editors give. What a field loses becomes the text of another field where an
 * editor's words are the same, goes back into the body where it was taken from it, and is otherwise
 * told as lost.
 */
export function correctFields(
  all: readonly LocatedArticle[],
  { fields, additions }: Pick<Amendments, 'fields' | 'additions'>,
): Corrected {
  if (fields.length === 0) return { ...NOTHING, articles: all };
  const owners = ownersOf(all);
  const { owned, problems } = assignSets(owners, fields);
  const told = new Set<string>();
  const edits = owned.flatMap(({ article, index, from, set }) => {
    const one = all[article];
    return (one ? editFields(one, set, from) : [])
      .map((edit) => ({ ...edit, article, correction: index, from }))
      .filter(({ field }) => told.size < told.add(`${String(article)} ${field}`).size);
  });
  const losses = edits.flatMap(({ removed, gone, article, correction, field }) =>
    removed.map((text) => ({ text, gone, article, correction, field })),
  );
  const articles = [...all];
  for (const { article, apply, correction, field } of edits) {
    const one = articles[article];
    if (!one) continue;
    const set = apply(one, placer(losses, additions, correction));
    const settled = SETTLED[field] ?? [];
    const doubts = set.doubts.filter(({ code }) => !settled.includes(code));
    articles[article] = { ...set, doubts };
  }
  // From the last: what opens the body, and was cut in two, is put before it piece by piece.
  const left = losses.reverse().filter((loss) => {
    const one = articles[loss.article];
    const whole =
      loss.gone && one && returnToBody(one, loss.field, loss.text, (at) => owners.has(at));
    if (whole) articles[loss.article] = whole;
    return !whole;
  });
  const changes = edits.map(({ field, before, after, own, article, correction, from }) => ({
    ...{ field, before, after, article, correction },
    at: (own && startOf(own)) ?? from,
  }));
  const classes = owned.flatMap(({ article, index: correction, from: at, set }) =>
    (['kind', 'section'] as const).flatMap((field): ClassChange[] => {
      const after = set[field];
      if (after === undefined) return [];
      const isNew = told.size < told.add(`${String(article)} ${field}`).size;
      return !isNew ? [] : [{ field, after, article, correction, at }];
    }),
  );
  const sets = new Map<number, CorrectedFields>();
  for (const { article, set } of owned) sets.set(article, { ...sets.get(article), ...set });
  return { articles, sets, changes, classes, losses: left, problems };
}

/** Takes new words from what fields have lost, where they stand there; else adds them. */
function placer(
  losses: (Loss & { article: number; field: FieldEdit['field'] })[],
  additions: Additions,
  correction: number,
): Place {
  const find = (words: string): Located | undefined => {
    if (words.length < TELLING) return undefined;
    const index = losses.findIndex(({ text }) => text.text.includes(words));
    const loss = losses[index];
    if (!loss) return undefined;
    const { text } = loss;
    const start = text.text.indexOf(words);
    const rest = [slice(text, 0, start), slice(text, start + words.length)];
    const left = rest
      .filter((piece) => piece.text !== '')
      .map((piece) => ({ ...loss, text: piece }));
    losses.splice(index, 1, ...left);
    return slice(text, start, start + words.length);
  };
  return (pieces) =>
    concat(
      pieces.map((piece) =>
        piece.kind === 'kept'
          ? piece.text
          : (find(piece.words) ?? additions.add(piece.words, piece.behind, correction)),
      ),
    );
}
