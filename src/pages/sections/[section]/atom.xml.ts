import type { APIContext, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { atomResponse } from '../../../data/atom-response.ts';
import { loadDirectory } from '../../../data/directory.ts';
import { urls } from '../../../data/site-urls.ts';

export const getStaticPaths = (async () => {
  const { sections } = await loadDirectory();
  return sections.map(({ name, articles }) => ({
    params: { section: name },
    props: { name, articles },
  }));
}) satisfies GetStaticPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export function GET({ props, site }: APIContext<Props>): Promise<Response> {
  const { name } = props;
  return atomResponse({ ...props, page: urls.section(name), self: urls.sectionAtom(name) }, site);
}
