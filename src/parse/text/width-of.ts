/**
 * Characters that fill a whole square of the print, punctuation that OCR read as half-width too;
 * all others are counted as half of one.
 */
const FULL =
  /[,:;?!()"\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u2014\u2018\u2019\u201c\u201d\u2026\u00b7\u25a0-\u25ff]/;

/** Half squares that each UTF-16 unit takes. */
const HALVES = Uint8Array.from({ length: 65536 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  return Number(FULL.test(character)) + Number(!/\s/.test(character));
});

/**
 * The width of a printed line in squares of the print, kerning spaces left out. Justified setting
 * squeezes punctuation, so a full line may be wider than its column, hardly ever narrower.
 */
export function widthOf(text: string): number {
  let halves = 0;
  for (let i = 0; i < text.length; i++) {
    halves += HALVES[text.charCodeAt(i)] ?? 0;
    if (isPair(text, i)) halves++;
  }
  return halves / 2;
}

/** Whether a character of two units begins here, which fills a square and takes two letters. */
function isPair(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (unit < 0xd800 || unit > 0xdbff) return false;
  const next = text.charCodeAt(i + 1);
  return next >= 0xdc00 && next <= 0xdfff;
}
