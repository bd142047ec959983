import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { root } from './root.ts';

const FRONTMATTER = /^---\n([\s\S]*?)\n---/;
const SCRIPTS = /<script[^>]*>([\s\S]*?)<\/script>/g;

/** An import of one file. */
export interface Import {
  /** The file that imports, from the project's folder. */
  from: string;
  /** What it imports: a path from the project's folder, or the name of a package. */
  to: string;
}

/** Every import of a source file, dynamic ones and types too. */
export function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const code = file.endsWith('.astro') ? codeOf(text) : text;
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => ({
    from: file,
    to: fileName.startsWith('.') ? posix.join(posix.dirname(file), fileName) : fileName,
  }));
}

/** What a TypeScript file imports for more than its types. */
export function valuesImportedBy(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return statements.flatMap((one) => {
    if (!ts.isImportDeclaration(one) || !ts.isStringLiteral(one.moduleSpecifier)) return [];
    const { importClause, moduleSpecifier } = one;
    const names = importClause?.namedBindings;
    const isTyped =
      importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
      (names && ts.isNamedImports(names) && names.elements.every(({ isTypeOnly }) => isTypeOnly));
    return isTyped ? [] : [posix.join(posix.dirname(file), moduleSpecifier.text)];
  });
}

function codeOf(astro: string): string {
  const scripts = Array.from(astro.matchAll(SCRIPTS), ([, script = '']) => script);
  return [FRONTMATTER.exec(astro)?.[1] ?? '', ...scripts].join('\n');
}
