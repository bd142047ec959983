import { openLexicon } from '../../../../src/search/suggest/lexicon.ts';
import { readWords } from '../../../../src/search/suggest/find-words.ts';
import type { Typist } from './draw-typed.ts';
import { offer, type Source } from './judge.ts';

/** What was asked and offered where a part begins or ends within a word. */
export interface Cut {
  words: string[];
  parts: string[];
}

/**
 * Asks for two words of the archive that do not stand side by side, and finds the parts that cut one of
 * them. Where a third word runs over their seam, nobody can tell which are meant: those are passed over.
 */
export async function findCuts(
  source: Source,
  typist: Typist,
  many: number,
  step: () => void = () => {},
): Promise<{ asked: number; cuts: Cut[] }> {
  const lexicon = await openLexicon((name) => source.engine.read(name), source.engine.manifest);
  const cuts: Cut[] = [];
  let asked = 0;
  for (let left = many * 20; left > 0 && asked < many; left--) {
    const words = [...typist.words(1), ...typist.words(1)];
    const [one = '', other = ''] = words;
    const whole = one + other;
    if (one === '' || other === '') continue;
    const reading = await readWords(whole, lexicon);
    const known = reading.words.map(({ text }) => text).filter((text) => whole.includes(text));
    const runsOver = (text: string) =>
      text !== whole &&
      whole.indexOf(text) < one.length &&
      whole.indexOf(text) + text.length > one.length;
    if (!known.includes(one) || !known.includes(other) || known.some(runsOver)) continue;
    const { total, parts } = await offer(source, whole);
    if (total > 0) continue;
    asked++;
    step();
    const texts = parts.map((part) => part.words);
    if (texts.some((text) => ![one, other].includes(text))) cuts.push({ words, parts: texts });
  }
  return { asked, cuts };
}
