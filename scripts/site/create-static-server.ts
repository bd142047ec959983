import compression from 'compression';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import send from 'send';
import { cacheControl, REVALIDATED, securityHeaders } from '../../src/headers/table.ts';
import { findFile, type Found } from './find-file.ts';
import { askedName, createNameCheck } from './create-name-check.ts';
import { readRequestPath } from './request-path.ts';

const MISSING = '404.html';

const compress = compression({
  // A range is a range of the file as it lies there.
  filter: (request, response) => !request.headers.range && compression.filter(request, response),
});

/** One request and its answer. */
interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  /** The built site. */
  folder: string;
}

/**
 * Serves a built site as static hosts do: folders by their `index.html`, with a redirect to the
 * address with the slash; `404.html` for what is not there. Every answer has the headers of
 * `src/headers`.
 *
 * @param folder the built site
 * @param base path that it was built for, percent-encoded, with a slash at both ends: `/` or `/daily/`
 * @param isOurs whether a Host header names this server; else the request is refused
 */
export function createStaticServer(
  folder: string,
  base: string,
  isOurs: (authority: string) => boolean = createNameCheck('127.0.0.1'),
): Server {
  return createServer((request, response) => {
    answer({ request, response, folder }, base, isOurs).catch(() => response.destroy());
  });
}

async function answer(
  exchange: Exchange,
  base: string,
  isOurs: (authority: string) => boolean,
): Promise<void> {
  const { request, response, folder } = exchange;
  const { pathname, search, inner } = readRequestPath(request.url ?? '', base);
  setHeaders(response, inner);
  const name = askedName(request);
  if (!isOurs(name)) {
    say(response, 421, `This server does not answer to the name “${name}”; --allow-host adds one.`);
  } else if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    say(response, 405, 'This server only hands out files.');
  } else if (inner === undefined && (pathname === '/' || `${pathname}/` === base)) {
    redirect(response, base);
  } else {
    const file = inner === undefined ? undefined : await findFile(folder, inner);
    compress(request, response, () => {
      if (file === 'folder') redirect(response, `${pathname}/${search}`);
      else if (file) sendFile(exchange, file);
      else sendMissing(exchange);
    });
  }
}

function sendFile(exchange: Exchange, { root, path }: Found): void {
  const { request, response } = exchange;
  response.setHeader('Cache-Control', cacheControl(decodeURI(path.slice(1))));
  send(request, path, { root, dotfiles: 'allow', cacheControl: false, index: false })
    .on('error', (error: Error & { status?: number; headers?: Record<string, string> }) => {
      if (response.headersSent) {
        response.destroy();
      } else if (error.status === 412 || error.status === 416) {
        // The file is there, but not as it is asked for.
        for (const [name, value] of Object.entries(error.headers ?? {})) {
          response.setHeader(name, value);
        }
        say(response, error.status, 'The file has changed, or is shorter than that.');
      } else {
        sendMissing(exchange);
      }
    })
    .pipe(response);
}

function sendMissing({ request, response, folder }: Exchange): void {
  setHeaders(response, undefined);
  response.statusCode = 404;
  const options = { acceptRanges: false, cacheControl: false, etag: false, lastModified: false };
  send(request, MISSING, { root: folder, ...options })
    .on('error', () => {
      if (response.headersSent) response.destroy();
      else say(response, 404, 'There is no such page.');
    })
    .pipe(response);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location, 'Content-Length': 0 }).end();
}

function say(response: ServerResponse, status: number, sentence: string): void {
  const body = `${sentence}\n`;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.writeHead(status).end(body);
}

/** Forgets the headers of an answer that was begun, and sets those that every answer has. */
function setHeaders(response: ServerResponse, inner: string | undefined): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  const path = (inner ?? MISSING).replace(/(^|\/)index\.html$/, '$1');
  response.setHeaders(new Map(Object.entries(securityHeaders(path))));
  response.setHeader('Cache-Control', REVALIDATED);
}
