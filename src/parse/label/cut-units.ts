import type { Masthead } from '../../schema/ledger.ts';
import type { FurnitureReason } from '../../schema/reasons.ts';
import type { Block } from '../model/block.ts';
import type { Unit, UnitPlace } from '../model/unit.ts';
import { findDateline } from '../signs/find-dateline.ts';
import { findGluedByline } from '../signs/find-glued-byline.ts';
import { findJumpFrom, findJumpTo } from '../signs/find-jump.ts';
import { findNoteLabel } from '../signs/find-note-label.ts';
import { hasSign, LONGEST_HEAD } from '../signs/headline-signs.ts';
import { endOfRubric, startOfRubric } from '../signs/may-be-rubric.ts';
import { isSignedAndDated } from '../signs/is-letter-part.ts';
import { readByline } from '../signs/read-byline.ts';
import { closesText, readClosingNames, readSignature } from '../signs/read-signature.ts';
import { readMasthead } from '../signs/read-masthead.ts';
import { MANY } from '../text/bounds.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { slice, trim } from '../text/located.ts';
import { isAmidText, isRunning } from './is-amid-text.ts';

/** Whether a text ends as a paragraph: a question may be a headline. */
const STOPPED = /。[”’）)]?\s*$/u;
/** A masthead line or an imprint is never longer. */
const LONGEST_FURNITURE = 70;
/** `DIYIPINGLUN`, `JIAXING`: a rubric's or the paper's name in capitals, perhaps with a credit. */
const LOGOTYPE = /^[A-Z][A-Z\s.·'’-]{3,}(?:$|(?=\s*栏目))/;
/** `资料图片`, `（图片由受访者提供）`, `来源：新华社`: from where a picture or text is, and no person. */
const PICTURE_SOURCE =
  /^[（(]?\s*(?:资料(?:图片?|照片)|(?:图片|图源|图文|稿件|文字|内容)?\s*来源[:：]\s*\S{2,20}|图源[:：]\s*\S{2,20}|(?:受访者|受访单位|采访对象|企业|校方|网友|主办方)?\s*供图|图片?由.{2,20}提供)\s*[)）]?$/u;
const PAGE_NUMBER = /^[-—–·•\s]*[A-D]?\d{1,3}[-—–·•\s]*$/;

/**
 * Cuts each line where a part of it is certain by its form: byline, dateline, jump line, editor's
 * note, masthead and other furniture. What remains is `plain`, to be told apart by its context.
 */
export function cutUnits(blocks: readonly Block[]): Unit[] {
  const lines = blocks.flatMap((block) => block.lines.map(({ text }) => text));
  let place = 0;
  return blocks.flatMap((block, index) => {
    const running = isRunning(block);
    return block.lines.flatMap(({ text, number, indent, bold }, i) => {
      const at = { text, number, indent, block: index, level: block.level, ...(bold && { bold }) };
      const [before, after] = [lines[place - 1], lines[place + 1]];
      place++;
      return cutLine(at, {
        isAmid: () => isAmidText(block, i, running),
        isListed: () => [before, after].some((line) => line && readSignature(line)),
        isDay: () => isSignedAndDated(before?.text ?? '', text.text),
        ended: before !== undefined && endsSentence(before.text),
        stopped: before !== undefined && STOPPED.test(before.text),
      });
    });
  });
}

/** What stands around a line; asked for only where that decides. */
interface Around {
  /** Whether it stands amid a story's text. */
  readonly isAmid: () => boolean;
  /** Whether a line beside it has the form of a signature, too: both are of a list. */
  readonly isListed: () => boolean;
  /** Whether it is the day of a notice, below the office that signs it. */
  readonly isDay: () => boolean;
  /** Whether a sentence ends right before it. */
  readonly ended: boolean;
  /** Whether it does so as no headline ends. */
  readonly stopped: boolean;
  /** Whether that is on the same line. */
  readonly glued?: true;
}

/** No printed line has more parts; what goes on so is no newspaper. */
const MOST_PARTS = MANY;

function cutLine(at: UnitPlace, around: Around, depth = 0): Unit[] {
  const { text } = at;
  if (text.text === '') return [];
  if (depth > MOST_PARTS) return [{ ...at, kind: 'plain' }];
  const furniture = readFurniture(text.text, around);
  if (furniture) return [{ ...at, kind: 'furniture', ...furniture }];
  const from = findJumpFrom(text);
  if (from) {
    const mark: Unit = { ...at, text: from.text, kind: 'furniture', reason: 'jump-from' };
    return [mark, ...cutLine({ ...at, text: from.rest }, around, depth + 1)];
  }
  const credits =
    readByline(text) ??
    (around.ended ? readClosingNames(text) : undefined) ??
    (around.isListed() ? undefined : readSignature(text));
  if (credits) {
    const closes = around.ended && (around.glued === true || closesText(text.text, around.stopped));
    return [{ ...at, kind: 'byline', credits, ...(closes ? { closes } : {}) }];
  }
  const to = findJumpTo(text);
  if (to) {
    const mark: Unit = { ...at, text: to.text, kind: 'jump', page: to.value };
    return [...cutLine({ ...at, text: to.rest }, around, depth + 1), mark];
  }
  const glued = findGluedByline(text);
  if (glued !== undefined) return cutAt(at, glued, around, depth + 1);
  const note = findNoteLabel(text);
  if (note) return [{ ...at, kind: 'note', noteLabel: note.text, text: note.rest }];
  const lead = findDateline(text);
  if (lead) {
    return [{ ...at, kind: 'lead', dateline: lead.text, credits: lead.value, text: lead.rest }];
  }
  const tail = at.level > 0 ? findHeadingAfterSentence(text.text) : undefined;
  if (tail !== undefined) {
    return [
      { ...at, level: 0, text: trim(slice(text, 0, tail)), kind: 'plain' },
      { ...at, text: trim(slice(text, tail)), kind: 'plain' },
    ];
  }
  const rubric = endOfRubric(text.text) || startOfRubric(text.text);
  if (rubric > 0 && isShort(text.text)) {
    return [
      { ...at, text: trim(slice(text, 0, rubric)), kind: 'plain' },
      { ...at, text: trim(slice(text, rubric)), kind: 'plain' },
    ];
  }
  return [{ ...at, kind: 'plain' }];
}

/** A headline's line, with the rubric beside it; not a paragraph that begins with a word in brackets. */
function isShort(text: string): boolean {
  return !hasSign(text, 'stop', 'tooLong');
}

function cutAt(at: UnitPlace, offset: number, around: Around, depth: number): Unit[] {
  const text = trim(slice(at.text, 0, offset));
  const rest = { ...around, ended: endsSentence(text.text), glued: true as const };
  return [
    ...cutLine({ ...at, text }, around, depth),
    ...cutLine({ ...at, text: trim(slice(at.text, offset)) }, rest, depth),
  ];
}

function readFurniture(
  text: string,
  { isAmid, isDay }: Around,
): { reason: FurnitureReason; masthead?: Masthead } | undefined {
  if (text.length > LONGEST_FURNITURE || hasSign(text, 'stop')) return undefined;
  if (LOGOTYPE.test(text)) return { reason: 'logotype' };
  if (PICTURE_SOURCE.test(text)) return { reason: 'source' };
  if (PAGE_NUMBER.test(text)) return { reason: 'page-number' };
  const masthead = readMasthead(text);
  if (masthead && isDay()) return undefined;
  const certain = masthead && isAmid() ? readMasthead(text, true) : masthead;
  return certain && { reason: 'masthead', masthead: certain };
}

/** A heading whose first part is a paragraph's tail: where the real heading begins. */
function findHeadingAfterSentence(text: string): number | undefined {
  const stop = Math.max(text.lastIndexOf('。'), text.lastIndexOf('。”') + 1);
  const rest = text.slice(stop + 1).trim();
  return stop > 0 && rest.length >= 4 && rest.length <= LONGEST_HEAD ? stop + 1 : undefined;
}
