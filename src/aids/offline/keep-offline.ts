import { articleLinks, readIssueDay } from '../article-links.ts';

/** Registers the worker that keeps what was opened, once the page has all that it needs. */
export function keepOffline(root: string): void {
  // Where the site is worked on, nothing may be kept.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const begin = () => {
    void start(root).catch((reason: unknown) => console.warn(reason));
  };
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin);
}

async function start(root: string): Promise<void> {
  const { serviceWorker } = navigator;
  await serviceWorker.register(`${root}service-worker.js`, { scope: root });
  await serviceWorker.ready;
  const isFirst = serviceWorker.controller === null;
  if (isFirst) {
    await new Promise((resolve) => {
      serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
  }
  if (readIssueDay(location.pathname) === undefined) return;
  // What was there before the worker went past it.
  if (isFirst) await fetch(location.pathname);
  if (savesData()) return;
  // Who opens a whole issue, or a page of it, can read all of it later.
  for (const { href } of articleLinks()) {
    if (await caches.match(new URL(href, location.href).href)) continue;
    await fetch(href, { priority: 'low' });
  }
}

/** Whether the reader's device asks for little to be fetched. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
