import { z } from 'astro/zod';

/** A path below a folder, as a file of ours lists it; one that leads out of it is never touched. */
export const insideSchema = z.string().regex(/^(?!\/)(?!(.*[/\\])?\.\.([/\\]|$))./, {
  error: 'must lie below the base',
});
