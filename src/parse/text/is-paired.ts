/** Whether marks open and close in turn, never one inside another. */
export function isPaired(text: string, [left, right]: readonly [string, string]): boolean {
  let open = 0;
  for (const mark of text) {
    if (mark === left) open++;
    else if (mark === right) open--;
    if (open < 0 || open > 1) return false;
  }
  return open === 0;
}
