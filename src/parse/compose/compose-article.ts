import { closeness, type Decision } from '../model/decision.ts';
import type { Dialect } from '../model/dialect.ts';
import type { Doubt } from '../model/doubt.ts';
import type { Draft } from '../model/draft.ts';
import type { LocatedArticle, LocatedBlock } from '../model/located-article.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { concat, startOf } from '../text/located.ts';
import { CERTAIN, SOME, STRONG } from '../text/points.ts';
import type { SeamScore } from '../words/seam-scorer.ts';
import { composeRun } from './compose-run.ts';
import { mendHeads } from './headline/mend-heads.ts';
import { joinLines, readHeadline } from './headline/read-headline.ts';
import { rubricOf } from './rubric-of.ts';
import { setPunctuation, setText } from './set-text.ts';
import { SHOWN } from '../text/shown.ts';

/** What wins by as much is hardly ever wrong. */
const SURE_CALL = CERTAIN;
const SURE_HEADLINE = STRONG;
/** Blank rows that large type leaves between the lines of a headline, where rows keep their places. */
const LEADING = 3;
/** Two parts of a headline that win by less are told apart by chance. */
const CLOSE_HEADLINE = SOME;

/** Puts the text of one article in order and sets its punctuation. */
export function composeArticle(
  draft: Draft,
  dialect: Dialect,
  paragraphStarts: ReadonlyMap<number, boolean>,
  seam: SeamScore,
): LocatedArticle {
  const { heads, repairs } = mendHeads(draft.heads);
  const headline = readHeadline(heads, seam, dialect.sideBySide ? LEADING : 0);
  const doubts: Doubt[] = [];
  const breaks: Decision[] = [];
  const first = draft.parts[0]?.run.bodies[0];
  const last = draft.parts.at(-1)?.run;
  const body = draft.parts.flatMap(({ subheads, run }): LocatedBlock[] => {
    const text = composeRun(run, dialect, paragraphStarts, seam);
    for (const doubt of text.doubts) doubts.push(doubt);
    for (const repair of text.repairs) repairs.push(repair);
    for (const one of text.breaks) breaks.push(one);
    return [
      ...subheads.map((head) => ({
        kind: 'subhead' as const,
        text: setPunctuation(joinLines(head.lines)),
      })),
      ...text.blocks,
    ];
  });
  const note = draft.notes[0];
  const noteText = note && setText(concat(note.lines.map((line) => line.text)));
  const column = rubricOf(draft.logos, noteText);
  for (const { logotype, lines } of draft.logos) {
    if (logotype) {
      repairs.push({ dump: logotype, printed: joinLines(lines).text, why: 'column-logo' });
    }
  }
  const number = first?.number ?? draft.heads[0]?.number ?? 1;
  const title = headline.title && setPunctuation(headline.title);
  if (!title) doubts.push({ code: 'no-title', line: number, args: [] });
  const at = { line: draft.heads[0]?.number ?? number, args: [title?.text ?? ''] };
  doubts.push(
    { code: 'headline-order', ...at, strength: headlineDoubt(headline.margin) },
    { code: 'close-call', ...at, strength: closeness(draft.margin, SURE_CALL) },
  );
  const tail = body.at(-1)?.text.text ?? '';
  if (body.length === 0) doubts.push({ code: 'no-body', line: number, args: [title?.text ?? ''] });
  else if (!last?.jump && !endsSentence(tail)) {
    doubts.push({
      code: 'open-end',
      line: last?.bodies.at(-1)?.lines.at(-1)?.number ?? number,
      args: [tail.slice(-SHOWN)],
    });
  }
  const credits = [
    ...(first?.credits ?? []),
    ...draft.bylines.flatMap((item) => item.credits),
    ...draft.credits.flatMap((item) => item.credits),
  ];
  if (draft.guessedRubric) {
    doubts.push({
      code: 'column-guess',
      line: draft.logos[0]?.number ?? number,
      args: [column?.text ?? ''],
    });
  }
  if (body.length > 0 && credits.length === 0) {
    doubts.push({ code: 'no-byline', line: number, args: [] });
  }
  return {
    ...(headline.kicker ? { kicker: setPunctuation(headline.kicker) } : {}),
    ...(title ? { title } : {}),
    ...(headline.subtitle ? { subtitle: setPunctuation(headline.subtitle) } : {}),
    ...(column ? { column } : {}),
    credits,
    ...(first?.dateline ? { dateline: first.dateline } : {}),
    ...(note && noteText ? { note: { label: note.label, text: noteText } } : {}),
    ...(last?.jump ? { jump: last.jump } : {}),
    body,
    anchor:
      (first?.dateline && startOf(first.dateline)) ??
      startOf(first?.lines[0]?.text ?? draft.heads[0]?.lines[0] ?? { text: '', at: [] }) ??
      0,
    doubts,
    repairs,
    breaks,
    heads: headLines(draft),
    bodies: bodyLines(draft),
  };
}

/** How much a margin between two readings of a headline speaks against the better one. */
function headlineDoubt(margin: number): number {
  return (closeness(margin, CLOSE_HEADLINE) + closeness(margin, SURE_HEADLINE)) / 2;
}

/** The headline's lines, and how surely each is none of the body's. */
function headLines({ heads }: Draft): Decision[] {
  return heads.flatMap(({ lines, margin = Infinity }) => lines.map((text) => ({ text, margin })));
}

/** The body's lines, and how surely each is none of a headline. */
function bodyLines({ parts }: Draft): Decision[] {
  return parts.flatMap(({ run }) =>
    run.bodies.flatMap(({ lines }) =>
      lines.map(({ text, margin }) => ({ text, margin: margin?.label ?? Infinity })),
    ),
  );
}
