import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeDump } from '../../../src/parse/dump/decode-dump.ts';
import { DIALECT_NAMES, type DialectName } from '../../workshop/forge/dialects/all.ts';
import type { Dice } from '../../workshop/forge/dice.ts';
import { makePage } from '../../workshop/forge/make-page.ts';
import { CASES } from '../../support/cases.ts';
import { root } from '../../support/root.ts';
import { pickWeighted } from './weighted.ts';

/** Made pages in each dialect. */
const FORGED = 40;

/** The texts that dumps are made of. */
export class Sources {
  readonly #real: readonly string[];
  readonly #cases = readTexts(
    readdirSync(CASES)
      .sort()
      .map((name) => join(name, 'raw.txt')),
    CASES,
  );
  readonly #extra: readonly string[];
  readonly #forged = new Map<string, string>();

  /**
   * @param options.from a folder with more dumps, in any encoding; what is no text is passed over
   * @param options.archive whether the archive's own dumps are among them: without them the cases
   *   stay the same when dumps are added
   */
  constructor({ from, archive = true }: { from?: string | undefined; archive?: boolean } = {}) {
    const dumps = archive ? globSync('content/raw/*/p*.txt', { cwd: root }).sort() : [];
    this.#real = readTexts(dumps, root);
    this.#extra = from === undefined ? [] : readTexts(filesIn(from), from);
  }

  /** Number of dumps that the folder gave. */
  get extra(): number {
    return this.#extra.length;
  }

  /** A text: a real dump, a made page in some dialect, a case, or one of the folder. */
  pick(dice: Dice): string {
    const kind = pickWeighted(dice, [
      [this.#real.length > 0 ? 3 : 0, 'real'],
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
