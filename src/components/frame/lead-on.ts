import { leadOn } from '../../data/lead-on.ts';

// The page of what is missing is served for every address: it looks where this one leads.
const root = document.querySelector<HTMLElement>('[data-lead-on]')?.dataset['leadOn'];
if (root !== undefined && location.pathname.startsWith(encodeURI(root))) {
  const to = leadOn(decoded(location.pathname.slice(encodeURI(root).length)));
  if (to !== undefined) location.replace(root + to);
}

/** A path as it reads; as it is where it is wrongly encoded. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
