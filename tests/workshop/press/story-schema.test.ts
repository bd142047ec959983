import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../support/root.ts';
import { HALVES, readStories } from './read-stories.ts';

const STORY = `
- id: sound
  kind: news
  sections: [城乡]
  title: ['灯亮了']
  authors: [{ role: 记者, name: 王某 }]
  byline: ['■本报记者 王某']
  blocks: ['昨晚，灯亮了。']
`;

test('the stories of both halves hold to the schema, and no story stands in both', () => {
  const [fit, apart] = HALVES.map((half) =>
    readStories(join(root, 'tests/workshop/press/stories', half)).map(({ id }) => id),
  );
  assert.ok(fit && fit.length > 40);
  assert.ok(apart && apart.length > 40);
  assert.deepEqual(
    fit.filter((id) => apart.includes(id)),
    [],
  );
});

test('a sound story is read', () => {
  assert.deepEqual(
    read(STORY).map(({ id, signed }) => [id, signed]),
    [['sound', 'above']],
  );
});

test('an error names file, story and field', () => {
  refuse(STORY.replace('news', 'poem'), /city\.yml: story `sound`: `kind`: /m);
  refuse(
    STORY.replace('id: sound', 'id: Sound'),
    /city\.yml: story `Sound`: `id`: must be in kebab-case/m,
  );
  refuse(`${STORY}  mood: glad\n`, /story `sound`: .*mood/);
  refuse('kind: news', /city\.yml: must be a list of stories/);
});

test('what no field tells by itself is checked, too', () => {
  refuse(STORY.replace('王某 }', '李某 }'), /each author’s name must stand in the byline/);
  refuse(STORY.replace('role: 记者', 'role: 通讯员'), /each author’s role must be printed/);
  refuse(`${STORY}  signed: lead\n`, /`lead` wants `signed: lead`/);
  refuse(
    `${STORY}  signed: end\n  ending: （王某）\n`,
    /has its names in brackets, and a `byline`/,
  );
  refuse(
    STORY.replace("['昨晚，灯亮了。']", "['昨晚。', { subhead: 灯 }]"),
    /must not end with a subhead/,
  );
  refuse(STORY + STORY, /story `sound` is there twice/);
});

function read(yaml: string): ReturnType<typeof readStories> {
  const folder = mkdtempSync(join(tmpdir(), 'stories-'));
  try {
    writeFileSync(join(folder, 'city.yml'), yaml);
    return readStories(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function refuse(yaml: string, error: RegExp): void {
  assert.throws(() => read(yaml), error);
}
