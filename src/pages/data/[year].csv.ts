import type { APIContext, GetStaticPaths } from 'astro';
import { printCsv } from '../../data/export/print-csv.ts';
import { yearFile, yearRoutes } from '../../data/export/year-file.ts';

export const getStaticPaths = yearRoutes satisfies GetStaticPaths;

export function GET(context: APIContext): Promise<Response> {
  return yearFile(context, printCsv, 'text/csv');
}
