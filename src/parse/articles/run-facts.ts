import type { Run } from '../model/sequence.ts';
import { BEGINS } from '../text/edges.ts';
import { endsSentence } from '../text/ends-sentence.ts';

/** `昨天上午`, `9月10日`, `连日来`: when it happened, as a report's first sentence says. */
const WHEN =
  /昨[天日晚]|今[天日]|日前|近[日期]|前[天日晚]|连日来|\d\s*月\s*\d{1,2}\s*日|清晨|午后|傍晚|夜晚|早上|上午|下午|周[一二三四五六日末]/u;
/** How far into a body its date may stand. */
const FIRST_WORDS = 40;

/** What a run of text tells by itself. */
export interface RunFacts {
  readonly dated: boolean;
  readonly broken: boolean;
  readonly ended: boolean;
  readonly length: number;
}

/** Each run is asked in many candidates. */
const known = new WeakMap<Run, RunFacts>();

/** What a run tells by itself, read once. */
export function factsOf(run: Run): RunFacts {
  const facts = known.get(run) ?? readFacts(run);
  known.set(run, facts);
  return facts;
}

/** Whether a run stops where a sentence ends or at a jump line. */
export function isEnded(run: Run): boolean {
  return run.jump !== undefined || endsSentence(lastLine(run));
}

function readFacts(run: Run): RunFacts {
  const first = run.bodies[0];
  const text = runText(run);
  const dateline = first?.dateline !== undefined;
  return {
    dated: dateline || WHEN.test(text.slice(0, FIRST_WORDS)),
    broken: !dateline && BEGINS.amid.test(text),
    ended: isEnded(run),
    length: text.length,
  };
}

function lastLine(run: Run): string {
  return run.bodies.at(-1)?.lines.at(-1)?.text.text ?? '';
}

/** The text of a run, lines joined. */
export function runText(run: Run): string {
  return run.bodies.flatMap((body) => body.lines.map((line) => line.text.text)).join('');
}
