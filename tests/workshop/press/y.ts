import { join } from 'node:path';
import { copyFileSync } from 'node:fs';
import { readStories } from './read-stories.ts';
import { readFurniture } from './furniture.ts';
import { TEMPLATES } from './templates/all.ts';
import { setPage } from './set-page.ts';
import { printPages } from './printing/print-pages.ts';
const [only, seed0] = [process.argv[2], Number(process.argv[3] ?? 1)];
const pages = TEMPLATES.filter((t) => only === 'all' || t.name === only).flatMap((t) => {
  const F = '/work/wt/press/tests/workshop/press/stories/' + t.half;
  return [0, 1, 2].map((i) =>
    setPage(t, seed0 + i, readStories(F), readFurniture(join(F, 'furniture.yml'))),
  );
});
await printPages(
  pages,
  () => false,
  (p) => {
    console.log(p.name, p.stories.map((s) => s.id).join(' '), p.lines.length, p.sheets);
    copyFileSync(p.base + '.pdf', '/tmp/pdf-' + p.name + '.pdf');
  },
);
