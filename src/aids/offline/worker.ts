import { routeOf } from './route.ts';
import { ASSETS, PAGES, SHELL, type Shell } from './shell.ts';
import { MOST_ASSETS, pagesToDrop } from './which-to-drop.ts';
import type { FetchEvent, WorkerScope } from './worker-events.ts';

/** The build puts it here. */
declare const __SHELL__: Shell;

/** Milliseconds after which what was kept is shown, where the network is there but says nothing. */
const PATIENCE = 6000;
/** Addresses of style sheets and scripts, as they stand in a page. */
const ASSET_LINKS = /(?:href|src)="([^"]*\/assets\/[^"]+)"/g;

const scope = self as unknown as WorkerScope;
const { version, root, files } = __SHELL__;
const shell = SHELL + version;

scope.addEventListener('install', (event) => {
  event.waitUntil(install());
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== scope.location.origin) return;
  if (!pathname.startsWith(root)) return;
  const route = routeOf(pathname.slice(root.length), request.mode === 'navigate');
  if (route === 'asset') event.respondWith(answerAsset(event));
  else if (route !== 'leave') event.respondWith(answerPage(event, route === 'kept'));
});

async function install(): Promise<void> {
  const cache = await caches.open(shell);
  await cache.addAll(files.map((file) => new Request(file, { cache: 'reload' })));
  await scope.skipWaiting();
}

async function activate(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(SHELL) && name !== shell) await caches.delete(name);
  }
  await scope.registration.navigationPreload?.enable();
  await scope.clients.claim();
}

async function answerAsset(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) event.waitUntil(keepAsset(request.url, response.clone()));
  return response;
}

/** The network is asked first, so that nobody reads an old page while there is a newer one. */
async function answerPage(event: FetchEvent, isKept: boolean): Promise<Response> {
  const { request } = event;
  const address = plainAddress(request.url);
  const old = isKept ? await caches.match(address, { ignoreVary: true }) : undefined;
  try {
    const response = await within(fetchFresh(event), old ? PATIENCE : undefined);
    if (isKept && response.ok && response.type === 'basic') {
      event.waitUntil(keepPage(address, response.clone()));
    }
    return response;
  } catch (reason) {
    const offline = request.mode === 'navigate' ? await caches.match(`${root}offline/`) : undefined;
    const answer = old ?? offline;
    if (answer) return answer;
    throw reason;
  }
}

async function fetchFresh({ request, preloadResponse }: FetchEvent): Promise<Response> {
  return (await preloadResponse) ?? fetch(request);
}

async function keepPage(address: string, response: Response): Promise<void> {
  const cache = await caches.open(PAGES);
  const text = await response.clone().text();
  await cache.put(address, response);
  for (const [, href = ''] of text.matchAll(ASSET_LINKS)) {
    const asset = new URL(href, address).href;
    if (await caches.match(asset)) continue;
    const fetched = await fetch(asset);
    if (fetched.ok) await keepAsset(asset, fetched);
  }
  const kept = await cache.keys();
  for (const url of pagesToDrop(kept.map((request) => request.url))) await cache.delete(url);
}

async function keepAsset(address: string, response: Response): Promise<void> {
  const cache = await caches.open(ASSETS);
  await cache.put(address, response);
  const kept = await cache.keys();
  for (const request of kept.slice(0, Math.max(0, kept.length - MOST_ASSETS))) {
    await cache.delete(request);
  }
}

/** What is behind ? and # says what to mark and where to go, not which page it is. */
function plainAddress(address: string): string {
  const url = new URL(address);
  return url.origin + url.pathname;
}

function within<T>(work: Promise<T>, milliseconds: number | undefined): Promise<T> {
  if (milliseconds === undefined) return work;
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`no answer after ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([work, late]);
}
