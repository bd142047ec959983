import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse as parseYaml } from 'yaml';
import { storySchema, type PressStory } from './story-schema.ts';

/** The halves of the workshop: what weights may be fitted to, and what is kept apart from them. */
export const HALVES = ['fit', 'apart'] as const;
export type Half = (typeof HALVES)[number];

const FURNITURE = 'furniture.yml';

/**
 * Reads the stories of a folder.
 *
 * @throws with a line for each fault, which names the file and the story
 */
export function readStories(folder: string): PressStory[] {
  const faults: string[] = [];
  const stories: PressStory[] = [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.yml') && name !== FURNITURE);
  for (const file of files.sort()) {
    const list: unknown = parseYaml(readFileSync(join(folder, file), 'utf8'));
    if (!Array.isArray(list)) {
      faults.push(`${file}: must be a list of stories`);
      continue;
    }
    for (const [i, item] of list.entries()) {
      const parsed = storySchema.safeParse(item);
      if (parsed.success) stories.push(parsed.data);
      else faults.push(...tellFaults(`${file}: ${nameOf(item, i)}`, parsed.error));
    }
  }
  const ids = stories.map(({ id }) => id);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  faults.push(...twice.map((id) => `story \`${id}\` is there twice`));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return stories;
}

function nameOf(item: unknown, index: number): string {
  const named = z.object({ id: z.string() }).safeParse(item);
  return named.success ? `story \`${named.data.id}\`` : `story ${index + 1}`;
}

function tellFaults(where: string, error: z.ZodError): string[] {
  return error.issues.map(({ path, message }) => {
    const field = path.length > 0 ? ` \`${path.join('.')}\`:` : '';
    return `${where}:${field} ${message}`;
  });
}
