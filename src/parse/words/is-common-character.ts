import { dict } from '@node-rs/jieba/dict.js';
import { simplifiedOf } from './simplified-of.ts';

/** How many characters are the common ones: nine in ten of a newspaper's. */
const COMMON = 1000;
const HAN = /\p{Script=Han}/u;

let common: Uint8Array | undefined;

/**
 * Whether a UTF-16 unit is one of the thousand commonest characters of Chinese, by the word counts of
 * jieba's dictionary (MIT licence), or the traditional form of one.
 */
export function isCommonCharacter(unit: number): boolean {
  common ??= findCommon();
  return common[unit] === 1;
}

function findCommon(): Uint8Array {
  const counts = new Float64Array(65536);
  for (const [, word = '', count] of new TextDecoder().decode(dict).matchAll(/^(\S+) (\d+)/gm)) {
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      counts[unit] = (counts[unit] ?? 0) + Number(count);
    }
  }
  const of = (unit: number): number => counts[unit] ?? 0;
  const ranked = Array.from(counts.keys())
    .filter((unit) => of(unit) > 0 && HAN.test(String.fromCharCode(unit)))
    .sort((a, b) => of(b) - of(a));
  const found = new Uint8Array(65536);
  for (const unit of ranked.slice(0, COMMON)) found[unit] = 1;
  for (let unit = 0x3400; unit < 0xa000; unit++) {
    const simplified = simplifiedOf(String.fromCharCode(unit));
    if (simplified !== undefined && found[simplified.charCodeAt(0)] === 1) found[unit] = 1;
  }
  return found;
}
