import type { APIContext, GetStaticPaths } from 'astro';
import { readBase, readSupplement } from '../../aids/hant/build/read-tables.ts';
import { loadArchive } from '../../data/archive.ts';
import type { Issue } from '../../data/issues.ts';

export const getStaticPaths = (async () => {
  const { issues } = await loadArchive();
  return [
    { params: { table: 'base' }, props: {} },
    ...issues.map((issue) => ({ params: { table: issue.day }, props: { issue } })),
  ];
}) satisfies GetStaticPaths;

export async function GET({ props }: APIContext<{ issue?: Issue }>): Promise<Response> {
  return Response.json(props.issue ? await readSupplement(props.issue) : readBase());
}
