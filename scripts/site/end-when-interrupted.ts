/** A server that will not end its connections by itself gets so many milliseconds. */
const PATIENCE = 2000;

/**
 * On Ctrl-C or a polite kill stops what runs, and ends the process with exit code 0.
 *
 * @param stop ends the server
 */
export function endWhenInterrupted(stop: () => void | Promise<void>): void {
  const end = (): void => {
    setTimeout(() => process.exit(0), PATIENCE).unref();
    void Promise.resolve(stop()).finally(() => process.exit(0));
  };
  process.once('SIGINT', end).once('SIGTERM', end);
}
