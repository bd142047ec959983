/** Copies a text to the clipboard. @returns false where the browser does not let a page do so */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
