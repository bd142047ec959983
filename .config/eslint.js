import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

const astroParser = astro.configs.base.find((part) => part.languageOptions?.parser)?.languageOptions
  ?.parser;

/** Calls of the test runner return promises that the runner itself awaits. */
const testCalls = ['test', 'suite', 'describe', 'it', 'before', 'after', 'beforeEach', 'afterEach'];

/** A rule is an error or off: a warning is a sentence that nobody reads. */
export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    '.cache/',
    'content/',
    'tests/cases/',
    'tests/gold/',
    'tests/fuzz/kept/',
    'tests/fuzz/found/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...astro.configs.recommended,
  {
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: root },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: testCalls }],
        },
      ],
      // Astro hands over contexts that are made to be taken apart.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Code points are what we count in Chinese; emoji of several are rare in a newspaper.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // Types of .astro files are checked by `astro check`; here only what needs none.
    files: ['**/*.astro', '**/*.astro/*.ts'],
    extends: [...tseslint.configs.strict],
  },
  {
    files: ['**/*.astro'],
    languageOptions: {
      parser: astroParser,
      parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.astro'] },
    },
  },
  {
    files: ['**/*.{ts,astro,js,mjs}'],
    rules: {
      eqeqeq: 'error',
      // A full-width space is a space like any other in Chinese setting.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Export by name: `export function parsePage`, not a default.',
        },
        {
          selector: 'ExportAllDeclaration',
          message: 'Name what you export; a barrel hides where things come from.',
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: builtinModules
            .filter((name) => !name.startsWith('_') && !name.startsWith('node:'))
            .map((name) => ({ name, message: `Write it as \`node:${name}\`.` })),
        },
      ],
    },
  },
  {
    // Tools that read these files want a default export.
    files: ['*.config.{js,mjs,ts}', '.config/*.js', '**/*.d.ts', '**/*.astro'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Astro reads the interface `Props` by its name, without a reference in the code.
    files: ['**/*.astro'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^Props$' }],
      'no-irregular-whitespace': 'off',
    },
  },
  {
    // What a page runs before it is painted.
    files: ['src/**/*.js'],
    languageOptions: { globals: { document: 'readonly', localStorage: 'readonly' } },
  },
  {
    files: ['**/*.{mjs,js}'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', URL: 'readonly' },
    },
  },
);
