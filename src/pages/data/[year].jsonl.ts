import type { APIContext, GetStaticPaths } from 'astro';
import { printJsonLines } from '../../data/export/print-json-lines.ts';
import { yearFile, yearRoutes } from '../../data/export/year-file.ts';

export const getStaticPaths = yearRoutes satisfies GetStaticPaths;

export function GET(context: APIContext): Promise<Response> {
  return yearFile(context, printJsonLines, 'application/jsonl');
}
