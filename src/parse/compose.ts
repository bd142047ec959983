import type { Draft } from './weigh-article.ts';
import type { Dialect } from './dialect.ts';
import type { LocatedArticle, LocatedBlock, LocatedRepair } from './draft.ts';
import type { Doubt } from './finding-words.ts';
import { readHeadline } from './headline.ts';
import type { BodyLine, Head } from './items.ts';
import { concat, startOf, type Located } from './located.ts';
import { joinLines } from './headline.ts';
import { findColumnInNote } from './note-column.ts';
import { reflow } from './reflow.ts';
import { endsSentence } from './sentence.ts';
import { undoShadow } from './shadow.ts';
import { closeSpaces, setPunctuation } from './typography.ts';

/** Puts the text of one article in order and sets its punctuation. */
export function composeArticle(
  draft: Draft,
  dialect: Dialect,
  paragraphStarts: ReadonlyMap<number, boolean>,
): LocatedArticle {
  const { heads, repairs } = undoShadows(draft.heads);
  const headline = readHeadline(heads);
  const first = draft.parts[0]?.run.bodies[0];
  const last = draft.parts.at(-1)?.run;
  const body = draft.parts.flatMap(({ subheads, run }): LocatedBlock[] => {
    const lines = run.bodies.flatMap((item) => item.lines);
    return [
      ...subheads.map((head) => ({
        kind: 'subhead' as const,
        text: setHead(joinLines(head.lines)),
      })),
      ...setParagraphs(lines, dialect, paragraphStarts),
    ];
  });
  const note = draft.notes[0];
  const noteText = note && setText(concat(note.lines.map((line) => line.text)));
  const column =
    draft.logos.length > 0
      ? setHead(joinLines(draft.logos.flatMap((logo) => logo.lines)))
      : noteText && findColumnInNote(noteText);
  const number = first?.number ?? 1;
  const doubts: Doubt[] = [];
  const title = headline.title && setHead(headline.title);
  if (!title) doubts.push({ code: 'no-title', line: number, args: [] });
  if (!headline.sure)
    doubts.push({
      code: 'headline-order',
      line: draft.heads[0]?.number ?? number,
      args: [title?.text ?? ''],
    });
  const tail = body.at(-1)?.text.text ?? '';
  if (!last?.jump && !endsSentence(tail)) {
    doubts.push({
      code: 'open-end',
      line: last?.bodies.at(-1)?.lines.at(-1)?.number ?? number,
      args: [tail.slice(-12)],
    });
  }
  return {
    ...(headline.kicker ? { kicker: setHead(headline.kicker) } : {}),
    ...(title ? { title } : {}),
    ...(headline.subtitle ? { subtitle: setHead(headline.subtitle) } : {}),
    ...(column ? { column } : {}),
    credits: [
      ...(first?.credits ?? []),
      ...draft.bylines.flatMap((item) => item.credits),
      ...draft.credits.flatMap((item) => item.credits),
    ],
    ...(first?.dateline ? { dateline: first.dateline } : {}),
    ...(note && noteText ? { note: { label: note.label, text: noteText } } : {}),
    ...(last?.jump ? { jump: last.jump } : {}),
    body,
    anchor:
      (first?.dateline && startOf(first.dateline)) ??
      startOf(first?.lines[0]?.text ?? { text: '', at: [] }) ??
      0,
    doubts,
    repairs,
  };
}

/** Headline blocks as they read without a shadow's doubling, and what was undone. */
function undoShadows(heads: readonly Head[]): { heads: Head[]; repairs: LocatedRepair[] } {
  const repairs: LocatedRepair[] = [];
  const single = (line: Located): Located => {
    const once = undoShadow(line);
    if (once) repairs.push({ dump: line, printed: once.text, why: 'shadow' });
    return once ?? line;
  };
  return { heads: heads.map((head) => ({ ...head, lines: head.lines.map(single) })), repairs };
}

function setParagraphs(
  lines: readonly BodyLine[],
  dialect: Dialect,
  starts: ReadonlyMap<number, boolean>,
): LocatedBlock[] {
  return reflow(lines, dialect, starts).map(({ text }) => ({
    kind: 'paragraph' as const,
    text: setText(text),
  }));
}

function setText(text: Located): Located {
  return setPunctuation(closeSpaces(text));
}

function setHead(text: Located): Located {
  return setPunctuation(text);
}
