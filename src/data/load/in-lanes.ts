/** Pieces of work that are under way at one time. */
const AT_ONCE = 64;

/** Does the work for every item, a few at a time, in their order. */
export async function inLanes<T>(
  items: Iterable<T>,
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const waiting = items[Symbol.iterator]();
  let index = 0;
  const lane = async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) {
      await work(next.value, index++);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}
