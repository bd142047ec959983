/** The reader's day, `2026-03-01`: Swedish dates are written so. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}
