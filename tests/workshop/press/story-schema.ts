import { z } from 'astro/zod';
import { openingOf } from './opening.ts';
import { KINDS, ROLES, SECTIONS } from '../../../src/schema/vocabulary.ts';

/** A printed text: one line, without white space around it. */
const text = z
  .string()
  .min(1)
  .regex(/^\S(?:.*\S)?$/u, { error: 'must be one line without white space around it' });

/** Where a byline may be printed. */
const SIGNED = ['above', 'below', 'lead', 'end'] as const;

const fields = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'must be in kebab-case' }),
  kind: z.enum(KINDS),
  /** Sections that an editor could accept. */
  sections: z.array(z.enum(SECTIONS)).min(1),
  /** 栏目: its printed lines with their marks, and its bare name. */
  column: z.strictObject({ printed: z.array(text).min(1), name: text }).optional(),
  /** 引题. */
  kicker: text.optional(),
  /** 主题, in lines as a designer would break them. */
  title: z.array(text).min(1).max(3),
  /** 副题. */
  subtitle: text.optional(),
  authors: z.array(z.strictObject({ role: z.enum(ROLES), name: text })).default([]),
  /** The printed lines of a byline that stands on lines of its own. */
  byline: z.array(text).default([]),
  signed: z.enum(SIGNED).default('above'),
  dateline: z.literal('本报讯').optional(),
  /** `（记者 王某）` after the dateline. */
  lead: text.optional(),
  /** `（记者 王某）` after the last words. */
  ending: text.optional(),
  /** 编者按 without its label. */
  note: text.optional(),
  noteLabel: text.default('编者按：'),
  /** N of 下转N版. */
  jump: z.int().positive().optional(),
  blocks: z.array(z.union([text, z.strictObject({ subhead: text })])).min(1),
});

/** What no field can tell by itself. */
const PROMISES: readonly [holds: (story: PressStory) => boolean, error: string][] = [
  [
    ({ signed, lead }) => (signed === 'lead') === (lead !== undefined),
    '`lead` wants `signed: lead`, and the other way round',
  ],
  [
    ({ signed, ending }) => (signed === 'end') === (ending !== undefined),
    '`ending` wants `signed: end`, and the other way round',
  ],
  [
    ({ signed, byline }) => byline.length === 0 || !['lead', 'end'].includes(signed),
    'has its names in brackets, and a `byline`, too',
  ],
  [
    ({ note, noteLabel }) => note === undefined || !note.startsWith(noteLabel),
    '`note` must not repeat its label',
  ],
  [
    isNamed,
    'each author’s name must stand in the byline, `lead` or `ending`, and they need authors',
  ],
  [hasRoles, 'each author’s role must be printed, or be 作者'],
  [({ blocks }) => typeof blocks.at(-1) === 'string', 'must not end with a subhead'],
];

export const storySchema = fields.superRefine((story, context) => {
  for (const [holds, message] of PROMISES) {
    if (!holds(story)) context.addIssue({ code: 'custom', message });
  }
});

/** One story as it was written: what is printed, and the truth to measure against. */
export type PressStory = z.infer<typeof fields>;

/** What is printed of its authors, without spaces. */
function signatureOf(story: PressStory): string {
  const printed = [...story.byline, openingOf(story).names ?? '', story.ending ?? ''];
  return printed.join('').replace(/\s/g, '');
}

function isNamed(story: PressStory): boolean {
  const signature = signatureOf(story);
  const named = story.authors.every(({ name }) => signature.includes(name));
  return named && story.authors.length > 0 === (signature !== '');
}

/** Who only signs is 作者; who took a picture is 摄影, by whatever word. */
function hasRoles(story: PressStory): boolean {
  const signature = signatureOf(story);
  return story.authors.every(({ role }) => {
    if (role === '作者') return true;
    return role === '摄影' ? /[摄图]/u.test(signature) : signature.includes(role);
  });
}
