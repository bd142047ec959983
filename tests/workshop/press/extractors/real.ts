import { execFileSync } from 'node:child_process';

interface Command {
  program: string;
  /** @param base path of the page's PDF and pictures, without ending */
  args: (base: string, sheet: number) => string[];
  /** Reads a picture of each sheet, not the PDF. */
  pictured?: true;
}

/** Programs that read a page from its PDF or its pictures. */
const COMMANDS: Readonly<Record<string, Command>> = {
  pdftotext: { program: 'pdftotext', args: (base) => [`${base}.pdf`, '-'] },
  'pdftotext-raw': { program: 'pdftotext', args: (base) => ['-raw', `${base}.pdf`, '-'] },
  'pdftotext-layout': { program: 'pdftotext', args: (base) => ['-layout', `${base}.pdf`, '-'] },
  mutool: { program: 'mutool', args: (base) => ['draw', '-q', '-F', 'txt', `${base}.pdf`] },
  tesseract: {
    program: 'tesseract',
    args: (base, sheet) => [`${base}-${sheet}.png`, '-', '-l', 'chi_sim', '--dpi', '300'],
    pictured: true,
  },
};

/** The real extractors, installed or not. */
export const REAL = Object.keys(COMMANDS);

/** The names of the real extractors whose programs are installed. */
export function installedExtractors(): string[] {
  return Object.entries(COMMANDS).flatMap(([name, { program }]) => (starts(program) ? [name] : []));
}

/** Whether an extractor reads pictures, which take long to draw and to read. */
export function readsPictures(name: string): boolean {
  return COMMANDS[name]?.pictured ?? false;
}

/** The text that a program finds on a page. @throws when it fails */
export function runExtractor(name: string, base: string, sheets: number): string {
  const command = COMMANDS[name];
  if (!command) throw new Error(`no extractor is called \`${name}\``);
  const { program, args, pictured } = command;
  return Array.from({ length: pictured ? sheets : 1 }, (_, sheet) =>
    execFileSync(program, args(base, sheet), {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      // Its threads cost more than they save.
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    }),
  ).join('');
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
