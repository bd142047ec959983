import { meanRiskOf } from '../model/decision.ts';
import type { LocatedArticle } from '../model/located-article.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { slice, SUPPLIED, type Located } from '../text/located.ts';
import { SHOWN } from '../text/shown.ts';
import type { Signal, SignalPage } from './signal.ts';
import { tellJoints, type Joint } from './tell-joints.ts';

/** Characters between two texts of one line that are read on end, at most: more is a gap. */
const BESIDE = 4;

/** What the words say against joints inside sentences of an article that the dump does not have. */
export function jointSignals({ body }: LocatedArticle, { seam, rowAt }: SignalPage): Signal[] {
  const joints = body
    .filter((block) => block.kind === 'paragraph')
    .flatMap(({ text }) => jointsOf(text, rowAt));
  return tellJoints('loose-joint', joints, seam, meanRiskOf);
}

/** The ends of the texts on both sides of each joint. */
function jointsOf(paragraph: Located, rowAt: SignalPage['rowAt']): Joint[] {
  const joints: Joint[] = [];
  let end: number | undefined;
  for (let i = 0; i < paragraph.at.length; i++) {
    const at = paragraph.at[i] ?? SUPPLIED;
    if (at === SUPPLIED) continue;
    if (end !== undefined && at !== end + 1 && isApart(end, at, rowAt)) {
      const before = slice(paragraph, Math.max(0, i - SHOWN), i);
      if (!endsSentence(before.text)) joints.push([before, slice(paragraph, i, i + SHOWN)]);
    }
    end = at;
  }
  return joints;
}

/** Whether other text of the dump stands between two places, or may. */
function isApart(end: number, at: number, rowAt: SignalPage['rowAt']): boolean {
  if (at < end) return true;
  const rows = rowAt(at) - rowAt(end);
  return rows > 1 || (rows === 0 && at > end + BESIDE);
}
