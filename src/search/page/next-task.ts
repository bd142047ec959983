/** Waits until what is under way has done what it can do at once. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
