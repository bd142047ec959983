/** Spaces between all characters, as OCR of Chinese sets them; Latin words and numbers stay whole. */
export function spaceOut(line: string): string {
  return Array.from(line.matchAll(/[A-Za-z0-9.%]+|\S/gu), ([token]) => token).join(' ');
}
