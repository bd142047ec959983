import { resolve, sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';

/** The parser writes many files at once; the collection follows when it has been quiet so long. */
const QUIET = 100;

const EVENTS = ['add', 'change', 'unlink'] as const;

/**
 * Calls `sync` again, one run at a time, whenever files below `dir` come, change or go. Does
 * nothing outside the development server, which alone hands a watcher to its loaders. A fault in
 * a file is logged, so that the server outlives a half-written one.
 *
 * @param suffix ends the names of the files that count
 */
export function watchFiles(
  { watcher, logger }: Pick<LoaderContext, 'watcher' | 'logger'>,
  dir: string,
  suffix: string,
  sync: () => Promise<void>,
): void {
  if (!watcher) return;
  const root = resolve(dir);
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const again = async (): Promise<void> => {
    try {
      await sync();
      logger.info(`Reloaded ${dir}`);
    } catch (fault) {
      logger.error(fault instanceof Error ? fault.message : String(fault));
    }
  };
  const changed = (path: string): void => {
    if (!path.endsWith(suffix) || !resolve(path).startsWith(root + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(again);
    }, QUIET);
  };
  watcher.add(root);
  for (const event of EVENTS) watcher.on(event, changed);
}
