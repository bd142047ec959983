import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../support/root.ts';
import { readFurniture } from './furniture.ts';
import { HALVES, readStories } from './read-stories.ts';
import { setPage, type SetPage } from './set-page.ts';
import { TEMPLATES } from './templates/all.ts';

const stock = Object.fromEntries(
  HALVES.map((half) => {
    const folder = join(root, 'tests/workshop/press/stories', half);
    return [
      half,
      { stories: readStories(folder), furniture: readFurniture(join(folder, 'furniture.yml')) },
    ];
  }),
);

for (const template of TEMPLATES) {
  const set = (seed: number): SetPage => {
    const { stories = [], furniture = [] } = stock[template.half] ?? {};
    return setPage(template, seed, stories, furniture);
  };

  test(`the template \`${template.name}\` sets the same page for the same seed, another for another`, () => {
    assert.deepEqual(set(3), set(3));
    assert.notEqual(set(3).html, set(4).html);
  });

  test(`the template \`${template.name}\` prints every block and every headline of its stories once`, () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const { html, stories } = set(seed);
      assert.ok(stories.length >= 2, `seed ${seed} has ${stories.length} stories`);
      for (const [i, { blocks, column }] of stories.entries()) {
        const count = (part: string): number =>
          html.split(`data-part="${part}" data-story="${i}"`).length - 1;
        assert.equal(count('title'), 1);
        assert.equal(count('column'), column?.printed.length ?? 0);
        assert.equal(count('paragraph') + count('subhead'), blocks.length);
      }
    }
  });
}
