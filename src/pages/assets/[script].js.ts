import type { GetStaticPaths } from 'astro';
import { firstPaint } from '../../aids/settings/build/first-paint.ts';

export const getStaticPaths = (() => [
  { params: { script: firstPaint.name } },
]) satisfies GetStaticPaths;

export function GET(): Response {
  return new Response(firstPaint.code, { headers: { 'Content-Type': 'text/javascript' } });
}
