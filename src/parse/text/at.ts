/**
 * The entry of a list at a place where there must be one.
 *
 * @throws RangeError where the list has no such place
 */
export function at<T>(list: Readonly<ArrayLike<T>>, place: number): T {
  const entry = list[place];
  if (entry === undefined && !(place in list)) {
    throw new RangeError(`A list of ${String(list.length)} has nothing at place ${String(place)}.`);
  }
  return entry as T;
}
