import { issueSchema, type Issue } from '../../../src/schema/issue.ts';
import { readYaml } from '../../editors/read-yaml.ts';
import { Refusal } from '../../terminal/problem.ts';
import { impossibleDate } from '../check/impossible-date.ts';
import { issuePath, shown, type Archive } from '../tree/archive.ts';
import { isThere } from '../tree/is-there.ts';

/**
 * Reads a day's `issue.yml`; empty where there is none.
 *
 * @throws Refusal also where its date is one that no issue can have
 */
export function readIssue(archive: Archive, day: string): Issue {
  const path = issuePath(archive, day);
  if (!isThere(archive, path)) return {};
  const name = shown(archive, path);
  const { value, lineOf } = readYaml(path, name, issueSchema);
  const impossible = value.date === undefined ? undefined : impossibleDate(value.date);
  if (impossible === undefined) return value;
  const where = `${name}:${lineOf(['date'])}`;
  const what = `date: \`${value.date}\` ${impossible}`;
  throw new Refusal([{ where, what, mend: 'write the day on which the issue came out' }]);
}
