const HALF_WIDTH: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
};

/** Half-width marks for full-width ones; `。` and `、` stay, as layout models and OCR leave them. */
export function halveMarks(text: string): string {
  return text.replace(/[，：；？！（）]/g, (mark) => HALF_WIDTH[mark] ?? mark);
}

/** Quotes without a direction. */
export function straightenQuotes(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
}

/** The space that OCR sees after a half-width mark: `感叹: 原来`. */
export function spaceMarks(text: string): string {
  return text.replace(/([:;!?])(?=\p{Script=Han})/gu, '$1 ');
}
