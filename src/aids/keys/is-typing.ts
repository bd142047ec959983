/** What takes letters, or arrows, for itself. */
const FIELDS = 'input, textarea, select, [contenteditable], [role="slider"], audio, video';

/** Whether a key is meant for a field, a dialog, or the browser, or was taken already. */
export function isTyping(event: KeyboardEvent): boolean {
  const { target, isComposing, ctrlKey, altKey, metaKey, defaultPrevented } = event;
  if (isComposing || ctrlKey || altKey || metaKey || defaultPrevented) return true;
  return (
    (target instanceof Element && target.closest(FIELDS) !== null) ||
    document.querySelector('dialog[open]') !== null
  );
}
