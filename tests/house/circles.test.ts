import assert from 'node:assert/strict';
import { test } from 'node:test';
import { circlesOf } from '../support/circles.ts';
import { importsOf } from '../support/imports.ts';
import { projectFiles } from '../support/project-files.ts';

/** Trees in which no files may import each other in a circle, by types either. */
const TREES = ['src', 'scripts', 'tests'];

test('an import of a type counts where circles are looked for', () => {
  const types = importsOf('tests/support/circles.ts').filter(({ to }) => to.endsWith('imports.ts'));
  assert.equal(types.length, 1);
});

test('a circle is found, and each only once', () => {
  const imports = ['a b', 'b c', 'c a', 'c d', 'd e', 'e e'].map((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return { from, to };
  });
  assert.deepEqual(circlesOf(imports), [['e'], ['a', 'b', 'c']]);
});

for (const tree of TREES) {
  test(`no files of ${tree} import each other in a circle`, () => {
    const sources = projectFiles().filter((file) => /\.(ts|mjs|js|astro)$/.test(file));
    const imports = sources.filter((file) => file.startsWith(`${tree}/`)).flatMap(importsOf);
    assert.deepEqual(circlesOf(imports), [], 'move what both need into a file of its own');
  });
}
