import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { readArchive } from '../../support/archive.ts';
import { projectFiles } from '../../support/project-files.ts';
import { root } from '../../support/root.ts';
import type { MarkedText } from './score-names.ts';

const APART = /^tests\/workshop\/press\/stories\/apart\/.+\.yml$/;
const storiesSchema = z.array(
  z.object({
    id: z.string(),
    kicker: z.string().optional(),
    title: z.array(z.string()),
    subtitle: z.string().optional(),
    blocks: z.array(z.unknown()).default([]),
  }),
);

/** The articles of the archive: rules are made by them. */
export function archiveTexts(): MarkedText[] {
  return readArchive().map(({ front, body }) => {
    const { id, kicker, title, subtitle, editorsNote } = front;
    const texts = body.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
    return { id, head: lines(kicker, title, subtitle), body: [...lines(editorsNote), ...texts] };
  });
}

/** Stories that no rule was made by. */
export function apartTexts(): MarkedText[] {
  const files = projectFiles().filter((file) => APART.test(file));
  return files.flatMap((file) => {
    const stories = z.array(z.unknown()).parse(parse(readFileSync(join(root, file), 'utf8')));
    // Some files hold furniture, which is no story.
    return stories.flatMap((story) => {
      const read = storiesSchema.safeParse([story]).data?.[0];
      if (!read) return [];
      const { id, kicker, title, subtitle, blocks } = read;
      const body = blocks.filter((block) => typeof block === 'string');
      return [{ id, head: lines(kicker, title.join(' '), subtitle), body }];
    });
  });
}

function lines(...texts: (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined);
}
