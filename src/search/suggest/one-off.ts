/** Tells whether one character is another, too many, missing, or changed places with the next. */
export function isOneOff(own: readonly string[], others: readonly string[]): boolean {
  if (Math.abs(own.length - others.length) > 1) return false;
  let start = 0;
  while (start < own.length && own[start] === others[start]) start++;
  let [end, otherEnd] = [own.length, others.length];
  while (end > start && otherEnd > start && own[end - 1] === others[otherEnd - 1]) {
    end--;
    otherEnd--;
  }
  const [left, otherLeft] = [end - start, otherEnd - start];
  if (left <= 1 && otherLeft <= 1) return true;
  const swapped = own[start] === others[start + 1] && own[start + 1] === others[start];
  return left === 2 && otherLeft === 2 && swapped;
}
