const NAME = 'BrokenFile';

/** Makes the generated files anew, and takes away what is none of them. */
const PARSE_AGAIN =
  'npm run parse, which makes the generated files anew and removes what is none of them';

/** A generated file that can't be used. What runs the site's code tells its reader the three parts. */
export class BrokenFile extends Error {
  override readonly name = NAME;
  /** The file, or the folder, as it was asked for. */
  readonly where: string;
  /** What is wrong, in a sentence. */
  readonly what: string;
  /** The command that mends it. */
  readonly mend: string;

  constructor(where: string, what: string, options: { mend?: string; cause?: unknown } = {}) {
    const { mend = PARSE_AGAIN, cause } = options;
    super(`${where}: ${what}. Mend it: ${mend}`, { cause });
    this.where = where;
    this.what = what;
    this.mend = mend;
  }
}

/** Whether an error is of that kind. A bundler makes classes of its own of ours, so the name decides. */
export function isBrokenFile(error: unknown): error is BrokenFile {
  return error instanceof Error && error.name === NAME && 'where' in error && 'mend' in error;
}
