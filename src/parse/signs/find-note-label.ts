import { slice, type Located } from '../text/located.ts';
import { BYLINE_MARKS } from '../text/print-marks.ts';
import type { Found } from './found.ts';

/** `编者按:`, `【开栏的话】`, `编者的话 `, `按语：`. */
const NOTE_LABEL = new RegExp(
  `^[\\s${BYLINE_MARKS}【[(（]*(?:编\\s*者\\s*按(?:\\s*语)?|按\\s*语(?=\\s*(?:[】\\])）:：]|$))|编\\s*者\\s*的\\s*话|编\\s*前|编\\s*后|开\\s*栏\\s*语|开\\s*栏\\s*的\\s*话|编\\s*者\\s*注)\\s*[】\\])）]?\\s*[:：]?\\s*`,
  'u',
);

/** The label of an editor's note at the start of a text. */
export function findNoteLabel(text: Located): Found<null> | undefined {
  const match = NOTE_LABEL.exec(text.text);
  if (!match) return undefined;
  const rest = slice(text, match[0].length);
  return { value: null, text: slice(text, 0, match[0].length), rest };
}
