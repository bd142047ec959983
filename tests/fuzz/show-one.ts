import { inspect } from 'node:util';
import pc from 'picocolors';
import { wrongUse } from '../../scripts/terminal/problem.ts';
import { decodeDump } from '../../src/parse/dump/decode-dump.ts';
import type { LawName } from './laws/laws.ts';
import { measurePace } from './laws/pace.ts';
import type { Sources } from './make/sources.ts';
import type { Failure } from './run/failure.ts';
import { findKept, readKept } from './run/kept.ts';
import type { Look } from './run/run-case.ts';
import type { Content } from './run/tally.ts';
import { makeContent, runContent } from './run/try-number.ts';

/** Shows a case and what fails in it. @returns whether nothing does */
export function showOne(name: string, sources: Sources, laws: readonly LawName[]): boolean {
  const content = makeContent(name, sources);
  console.log(describe(content));
  return tell(name, runContent(content, lookAt(laws)));
}

/**
 * Shows what fails in the inputs that a folder keeps.
 *
 * @returns whether nothing does
 * @throws Refusal when the folder keeps none
 */
export function showKept(folder: string, laws: readonly LawName[]): boolean {
  const kept = findKept(folder);
  if (kept.length === 0) {
    throw wrongUse(`\`${folder}\` keeps no input`, 'name a folder that --keep has written');
  }
  const look = lookAt(laws);
  return kept
    .map((input) => tell(input.slice(folder.length + 1), runContent(readKept(input), look)))
    .every(Boolean);
}

function lookAt(laws: readonly LawName[]): Look {
  return { laws: new Set(laws), pace: measurePace(), thorough: true };
}

function describe(content: Content): string {
  if ('writing' in content) return inspect(content.writing, { depth: null });
  const { bytes, ...rest } = content.page;
  const decoded = decodeDump(bytes);
  const text = 'text' in decoded ? decoded.text : Buffer.from(bytes).toString('hex');
  const kind = 'text' in decoded ? decoded.encoding : decoded.problem;
  return `${text}\n\n${pc.dim(`${bytes.length} bytes, ${kind}`)}\n${inspect(rest, { depth: null })}`;
}

function tell(name: string, failures: readonly Failure[]): boolean {
  if (failures.length === 0) console.log(`${pc.green('✓')} ${name}`);
  for (const { law, message } of failures)
    console.log(`${pc.red('✗')} ${name}  ${law}\n${message}\n`);
  return failures.length === 0;
}
