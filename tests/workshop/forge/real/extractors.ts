import { execFileSync } from 'node:child_process';

/** Programs that read a page from its PDF or its picture, which lie at `base` with their endings. */
const EXTRACTORS: Readonly<Record<string, (base: string) => [program: string, args: string[]]>> = {
  'real-pdftotext': (base) => ['pdftotext', [`${base}.pdf`, '-']],
  'real-raw': (base) => ['pdftotext', ['-raw', `${base}.pdf`, '-']],
  'real-layout': (base) => ['pdftotext', ['-layout', `${base}.pdf`, '-']],
  'real-mutool': (base) => ['mutool', ['draw', '-q', '-F', 'txt', `${base}.pdf`]],
  // What it misreads is not in the truth: only `found`, `CER%` and the fields say something.
  'real-tesseract': (base) => ['tesseract', [`${base}.png`, '-', '-l', 'chi_sim', '--dpi', '300']],
};

/** The names of the extractors whose programs are installed. */
export function installedExtractors(): string[] {
  return Object.keys(EXTRACTORS).filter((name) => {
    const [program] = EXTRACTORS[name]?.('') ?? [];
    return program !== undefined && starts(program);
  });
}

/** Whether an extractor reads the page's picture, which takes long to draw, and not its PDF. */
export function readsPicture(name: string): boolean {
  return EXTRACTORS[name]?.('')[1].some((word) => word.endsWith('.png')) ?? false;
}

/** The text that an extractor finds on a page. @throws when it fails */
export function extractPage(name: string, base: string): string {
  const command = EXTRACTORS[name]?.(base);
  if (!command) throw new Error(`no extractor is called \`${name}\``);
  return execFileSync(...command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

function starts(program: string): boolean {
  try {
    execFileSync(program, ['-v'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    // Some print their version and end with a code of their own; one that is missing has no code.
    return error instanceof Error && 'status' in error && error.status !== null;
  }
}
