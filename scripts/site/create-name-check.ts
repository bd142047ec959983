import type { IncomingMessage } from 'node:http';
import { networkInterfaces } from 'node:os';

/** What a browser on this machine may call a server here. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Listening there is listening on all of the machine's addresses. */
const EVERYWHERE = ['0.0.0.0', '::'];

/**
 * Tells which names a server answers to. Any web page can have its own name lead to this machine and
 * read what a server here sends (DNS rebinding), unless the server refuses that name.
 *
 * @param host address that the server listens on
 * @param names further names
 * @returns whether a Host header, with or without a port, is one of them
 */
export function createNameCheck(
  host: string,
  names: readonly string[] = [],
): (authority: string) => boolean {
  const known = new Set([...LOOPBACK, ...[host, ...names].flatMap((name) => hostname(name) ?? [])]);
  return (authority) => {
    const name = hostname(authority);
    if (name === undefined) return false;
    return known.has(name) || (EVERYWHERE.includes(host) && ownAddresses().includes(name));
  };
}

/**
 * The name that a request is for; `` when it does not say, or says it twice. An absolute request
 * target goes before the header.
 */
export function askedName({ url = '', headersDistinct }: IncomingMessage): string {
  const target = url.startsWith('/') ? null : URL.parse(url);
  const [name = '', ...more] = headersDistinct['host'] ?? [];
  return more.length > 0 ? '' : (target?.host ?? name);
}

/** Puts a name as URLs have it: in small letters, IPv6 in brackets, without a port. */
export function hostname(authority: string): string | undefined {
  const bare = /^[^[]*:[^[]*:/.test(authority) ? `[${authority}]` : authority;
  if (/[\s/?#@\\]/.test(bare)) return undefined;
  return URL.parse(`http://${bare}`)?.hostname || undefined;
}

/** The machine's addresses as they are now: a laptop changes networks. */
function ownAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .flatMap(({ address }) => hostname(address.replace(/%.*/, '')) ?? []);
}
