import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.bib': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves a built site as static hosts do: folders by their `index.html`, with a redirect to the
 * address with the slash; `404.html` for what is not there.
 *
 * @param folder the built site
 * @param base path that it was built for, with a slash at both ends: `/` or `/daily/`
 */
export function createStaticServer(folder: string, base: string): Server {
  return createServer((request, response) => {
    const { method, url = '/' } = request;
    const { pathname, search } = URL.parse(`http://localhost${url}`) ?? {
      pathname: '',
      search: '',
    };
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const path = insideBase(pathname, base);
    const file = path === undefined ? undefined : locate(folder, path);
    if (path === undefined) redirectOrMissing(response, pathname, base, folder);
    else if (file === 'folder') redirect(response, `${pathname}/${search}`);
    else if (file === undefined) sendMissing(response, folder);
    else send(response, 200, file);
  });
}

function insideBase(pathname: string, base: string): string | undefined {
  try {
    return pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : undefined;
  } catch {
    // A lone % that encodes nothing.
    return undefined;
  }
}

/** The file that an address means; `folder` where it lacks the slash at its end. */
function locate(folder: string, path: string): string | undefined {
  const inner = normalize(`${sep}${path}`);
  if (inner.includes('\0')) return undefined;
  const file = join(folder, inner, path === '' || path.endsWith('/') ? 'index.html' : '');
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isFile()) return file;
  return stats?.isDirectory() ? 'folder' : undefined;
}

function redirectOrMissing(
  response: ServerResponse,
  pathname: string,
  base: string,
  folder: string,
): void {
  if (pathname === '/' || `${pathname}/` === base) redirect(response, base);
  else sendMissing(response, folder);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location }).end();
}

function sendMissing(response: ServerResponse, folder: string): void {
  const page = join(folder, '404.html');
  if (statSync(page, { throwIfNoEntry: false })) send(response, 404, page);
  else response.writeHead(404).end();
}

function send(response: ServerResponse, status: number, file: string): void {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' });
  // A file that a new build takes away in the meantime ends the answer, not the server.
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}
