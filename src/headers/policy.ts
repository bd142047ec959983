import { site } from '../site.ts';

/** What a Content-Security-Policy allows: the sources of each directive. */
export type Policy = Readonly<Record<string, readonly string[]>>;

const OWN = ["'self'"];
const NONE = ["'none'"];

/**
 * What the pages may load and do: files of their own origin, and nothing that stands inline. What
 * is not named (fonts, media, frames) falls to `default-src` and is forbidden.
 */
const POLICY: Policy = {
  'default-src': NONE,
  'script-src': OWN,
  'style-src': OWN,
  'img-src': OWN,
  'connect-src': OWN,
  'worker-src': OWN,
  'manifest-src': OWN,
  'object-src': NONE,
  'base-uri': NONE,
  'form-action': OWN,
  'frame-ancestors': NONE,
};

/** Browsers heed these in a header, and complain of them in a page. */
const HEADER_ONLY = ['frame-ancestors'];

/**
 * What single pages may do beyond that, by their address below the base path. A page that needs
 * something is named here, so that no other gets it.
 */
export type Additions = Readonly<Record<string, Policy>>;

/** @param related whether the search page has the tier of related articles: Pagefind is WebAssembly */
export function additionsFor(related: boolean): Additions {
  return related ? { 'search/': { 'script-src': ["'wasm-unsafe-eval'"] } } : {};
}
export const ADDITIONS: Additions = additionsFor(site.related);

/**
 * The policy of one page.
 *
 * @param path its address below the base path: `` for the front page, `search/`
 */
export function policyOf(path: string, additions: Additions = ADDITIONS): Policy {
  return Object.hasOwn(additions, path) ? widen(POLICY, additions[path] ?? {}) : POLICY;
}

/**
 * The narrowest policy that allows what any page may do. Hosts that send the same header with every
 * answer send this one; the policy in the page itself takes back what the page does not need, as a
 * browser keeps to both.
 */
export function policyOfAll(additions: Additions = ADDITIONS): Policy {
  return Object.values(additions).reduce<Policy>(widen, POLICY);
}

/** The policy as it stands in a header. */
export function printPolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/** The policy as it stands in a page's `<meta>`, for hosts that send no headers. */
export function printMetaPolicy(policy: Policy): string {
  const entries = Object.entries(policy).filter(([name]) => !HEADER_ONLY.includes(name));
  return printPolicy(Object.fromEntries(entries));
}

function widen(policy: Policy, addition: Policy): Policy {
  const wider = Object.entries(addition).map(([directive, sources]) => {
    // Browsers ignore 'none' beside other sources, and say so.
    const before = (policy[directive] ?? []).filter((source) => source !== "'none'");
    return [directive, [...new Set([...before, ...sources])]] as const;
  });
  return { ...policy, ...Object.fromEntries(wider) };
}
