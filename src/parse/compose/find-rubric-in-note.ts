import { hasRubricForm } from '../signs/has-rubric-form.ts';
import { supply, type Located } from '../text/located.ts';

/** `本报今起推出“大干一百天 打赢攻坚战”专栏` */
const ANNOUNCED =
  /(?:推出|开设|开辟|设立)[^“”。]{0,12}“([^“”]{2,30})”[^“”。]{0,6}(?:专栏|栏目|专题)/u;

/** The rubric that an editor's note announces; its words stay in the note. */
export function findRubricInNote(note: Located): Located | undefined {
  const name = ANNOUNCED.exec(note.text)?.[1];
  return name === undefined || !hasRubricForm(name) ? undefined : supply(name);
}
