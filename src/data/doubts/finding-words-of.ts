import { FINDINGS } from '../../schema/findings/findings.ts';
import type { Finding } from '../../schema/ledger.ts';

/** Stands for the words of the dump in a finding's message; no dump has it, nor any of our words. */
const BLANK = '\uE000';
/** What means something else in a pattern than in a text. */
const SIGNS = /[$()*+.?[\\\]^{|}]/g;

const PATTERNS = new Map<Finding['code'], RegExp>();

/**
 * The words of the dump that a finding's message was made of, in their order. The message is read
 * back by the very function that printed it.
 *
 * @returns none where the message is not of that form
 */
export function findingWordsOf({ code, message }: Pick<Finding, 'code' | 'message'>): string[] {
  const pattern = PATTERNS.get(code) ?? patternOf(code);
  PATTERNS.set(code, pattern);
  return pattern.exec(message)?.slice(1) ?? [];
}

function patternOf(code: Finding['code']): RegExp {
  const { full } = FINDINGS[code];
  const form = full(...Array.from({ length: full.length }, () => BLANK));
  const pieces = form.split(BLANK).map((piece) => piece.replace(SIGNS, String.raw`\$&`));
  return new RegExp(`^${pieces.join('(.*?)')}$`, 's');
}
