import type { APIContext, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { atomResponse } from '../../../data/atom-response.ts';
import { loadDirectory } from '../../../data/directory.ts';
import { urls } from '../../../data/site-urls.ts';

export const getStaticPaths = (async () => {
  const { columns, columnSlugs } = await loadDirectory();
  return columns
    .filter(({ name }) => columnSlugs.has(name))
    .map((facet) => ({ params: { column: facet.slug }, props: { ...facet } }));
}) satisfies GetStaticPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export function GET({ props, site }: APIContext<Props>): Promise<Response> {
  const { slug } = props;
  return atomResponse({ ...props, page: urls.column(slug), self: urls.columnAtom(slug) }, site);
}
