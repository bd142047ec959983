/** A server that will not end its connections by itself gets so long. */
const PATIENCE = 2000;

/**
 * Waits for Ctrl-C or a polite kill, stops what runs, and ends the process with exit code 0.
 *
 * @param stop ends the server
 */
export function endWhenInterrupted(stop: () => Promise<void>): void {
  const end = (): void => {
    setTimeout(() => process.exit(0), PATIENCE).unref();
    void stop().finally(() => process.exit(0));
  };
  process.once('SIGINT', end).once('SIGTERM', end);
}
