import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../../../support/root.ts';

/** A number that somebody chose, where it stands. */
export interface HandSetNumber {
  /** Below `src/parse`. */
  readonly file: string;
  readonly line: number;
  /** Where the digits stand in the file's text; a minus before them does not belong to it. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The line it stands in. */
  readonly shown: string;
}

/** The folder whose numbers are counted. */
export const PARSER = join(root, 'src/parse');

/** Files whose numbers nobody chose. */
const FACTS = new Set([
  // The calendar of feasts.
  'account/date/seasons.ts',
  // How Chinese encodings lay out their bytes.
  'dump/read-pairs.ts',
  // How a hash table lays out its fields.
  'words/word-table.ts',
]);

/**
 * The hand-set numbers of the parser, in the order of their files. A number counts that weighs or
 * limits something:
 *
 * - every one but 0 that is a value of a constant of its module, be it alone or in a list or table;
 * - elsewhere every one but 0, 1 and 2, which are steps, halves and pairs.
 *
 * None of these counts: indices, keys and types, code points and bits (hexadecimal, shifted, or the
 * number of UTF-16 units), years, what `weights/` holds when a command has fitted it, and `FACTS`.
 */
export function findNumbers(): HandSetNumber[] {
  return globSync('**/*.ts', { cwd: PARSER })
    .filter((file) => !FACTS.has(file))
    .sort()
    .flatMap((file) => numbersIn(file, readFileSync(join(PARSER, file), 'utf8')));
}

/** The hand-set numbers in one file's text. */
export function numbersIn(file: string, text: string): HandSetNumber[] {
  if (FITTED.test(text)) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lines = text.split('\n');
  const found: HandSetNumber[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isNumericLiteral(node) && isHandSet(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({
        file,
        line: line + 1,
        start: node.getStart(),
        end: node.end,
        value: Number(node.text),
        shown: (lines[line] ?? '').trim(),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What `npm run fit` writes above its table. */
const FITTED = /^\/\/ Written by `npm run /u;
const UNITS = 65536;

function isHandSet(literal: ts.NumericLiteral): boolean {
  const value = Number(literal.text);
  if (value === 0 || value === UNITS || /^0x/iu.test(literal.getText())) return false;
  if (Number.isInteger(value) && value >= 1900 && value < 2100) return false;
  const whole = ts.isPrefixUnaryExpression(literal.parent) ? literal.parent : literal;
  const { parent } = whole;
  if (ts.isElementAccessExpression(parent) && parent.argumentExpression === whole) return false;
  if ((ts.isPropertyAssignment(parent) || ts.isEnumMember(parent)) && parent.name === literal) {
    return false;
  }
  if (ts.isBindingElement(parent) && parent.propertyName === literal) return false;
  if (ts.isBinaryExpression(parent) && SHIFTS.has(parent.operatorToken.kind)) return false;
  return value > 2 || !Number.isInteger(value) || isConstant(whole);
}

const SHIFTS = new Set([
  ts.SyntaxKind.LessThanLessThanToken,
  ts.SyntaxKind.GreaterThanGreaterThanToken,
  ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken,
]);

/** Whether an expression is the value of a constant of the module, or one of its values. */
function isConstant(whole: ts.Node): boolean {
  let inner = whole;
  let { parent } = whole;
  while (WRAPPERS.some((is) => is(parent))) [inner, parent] = [parent, parent.parent];
  return (
    ts.isVariableDeclaration(parent) &&
    parent.initializer === inner &&
    ts.isSourceFile(parent.parent.parent.parent)
  );
}

const WRAPPERS = [
  ts.isArrayLiteralExpression,
  ts.isPropertyAssignment,
  ts.isObjectLiteralExpression,
  ts.isAsExpression,
  ts.isSatisfiesExpression,
];
