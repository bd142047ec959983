import { execFileSync } from 'node:child_process';

/** Programs that read a PDF, and how each prints its text. */
const EXTRACTORS: Readonly<Record<string, (pdf: string) => [program: string, args: string[]]>> = {
  'real-pdftotext': (pdf) => ['pdftotext', [pdf, '-']],
  'real-raw': (pdf) => ['pdftotext', ['-raw', pdf, '-']],
  'real-layout': (pdf) => ['pdftotext', ['-layout', pdf, '-']],
  'real-mutool': (pdf) => ['mutool', ['draw', '-q', '-F', 'txt', pdf]],
};

/** The names of the extractors whose programs are installed. */
export function installedExtractors(): string[] {
  return Object.keys(EXTRACTORS).filter((name) => {
    const [program] = EXTRACTORS[name]?.('') ?? [];
    return program !== undefined && starts(program);
  });
}

/** The text that an extractor finds in a PDF. @throws when it fails */
export function extractPdf(name: string, pdf: string): string {
  const command = EXTRACTORS[name]?.(pdf);
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
