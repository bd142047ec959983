import Table from 'cli-table3';
import pc from 'picocolors';
import type { LawName } from './laws/laws.ts';
import type { Cause, Tally } from './run/tally.ts';

/** So much of a message tells what it is about. */
const SHOWN = 100;

/** Lays out what a run found: each cause, then how many cases broke each law. */
export function showSummary(
  tally: Tally,
  names: ReadonlyMap<Cause, string>,
  laws: readonly LawName[],
  seconds: number,
): string {
  const causes = [...names].sort(([a], [b]) => b.count - a.count);
  const lines = causes.map(([{ count, message, name }, folder]) => {
    const [first = ''] = message.split('\n');
    return `${pc.red('✗')} ${folder}  ${count} times, ${name}\n    ${first.slice(0, SHOWN)}`;
  });
  const table = new Table({ head: ['law', 'failures', 'causes'], style: { head: [], border: [] } });
  for (const law of laws) {
    const own = causes.filter(([cause]) => cause.law === law).length;
    table.push([law, tally.failed.get(law) ?? 0, own]);
  }
  const rate = (tally.inputs / seconds).toFixed(0);
  const total = `${tally.inputs.toLocaleString('en')} inputs in ${seconds.toFixed(0)} s, ${rate} a second`;
  return [...lines, table.toString(), total].join('\n');
}
