import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeDump } from '../../../src/parse/decode.ts';
import { DIALECT_NAMES, type DialectName } from '../../forge/dialects/all.ts';
import type { Dice } from '../../forge/dice.ts';
import { makePage } from '../../forge/make-page.ts';
import { CASES } from '../../support/cases.ts';
import { root } from '../../support/root.ts';
import { pickWeighted } from './weighted.ts';

/** Made pages in each dialect. */
const FORGED = 40;

/** The texts that dumps are made of. */
export class Sources {
  readonly #real = readTexts(globSync('content/raw/*/p*.txt', { cwd: root }).sort(), root);
  readonly #cases = readTexts(
    readdirSync(CASES)
      .sort()
      .map((name) => join(name, 'raw.txt')),
    CASES,
  );
  readonly #extra: readonly string[];
  readonly #forged = new Map<string, string>();

  /** @param folder with more dumps, in any encoding; what is no text is passed over */
  constructor(folder?: string) {
    this.#extra = folder === undefined ? [] : readTexts(filesIn(folder), folder);
  }

  /** Number of dumps that the folder gave. */
  get extra(): number {
    return this.#extra.length;
  }

  /** A text: a real dump, a made page in some dialect, a case, or one of the folder. */
  pick(dice: Dice): string {
    const kind = pickWeighted(dice, [
      [3, 'real'],
      [5, 'forged'],
      [2, 'case'],
      [this.#extra.length > 0 ? 10 : 0, 'extra'],
    ]);
    switch (kind) {
      case 'real':
        return dice.pick(this.#real);
      case 'case':
        return dice.pick(this.#cases);
      case 'extra':
        return dice.pick(this.#extra);
      case 'forged':
        return this.#forge(dice.pick(DIALECT_NAMES), dice.int(1, FORGED));
      default:
        return kind satisfies never;
    }
  }

  #forge(dialect: DialectName, seed: number): string {
    const name = `${dialect}-${seed}`;
    const known = this.#forged.get(name);
    if (known !== undefined) return known;
    const { text } = makePage(dialect, seed);
    this.#forged.set(name, text);
    return text;
  }
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const files = globSync('**/*.{txt,md}', { cwd: folder }).sort();
  return files.filter((file) => statSync(join(folder, file)).isFile());
}

function readTexts(files: readonly string[], folder: string): string[] {
  return files.flatMap((file) => {
    const decoded = decodeDump(readFileSync(join(folder, file)));
    return 'text' in decoded ? [decoded.text] : [];
  });
}
