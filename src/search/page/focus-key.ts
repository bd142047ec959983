/** Moves the focus to the page's search box when `/` is pressed outside of a field. */
function listenForSlash(): void {
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (key !== '/' || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.defaultPrevented || (target instanceof HTMLElement && isField(target))) return;
    const boxes = document.querySelectorAll<HTMLInputElement>('input[type=search][name=q]');
    const box = [...boxes].find((each) => each.checkVisibility());
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}

function isField(element: HTMLElement): boolean {
  return element.isContentEditable || element.matches('input, textarea, select');
}

listenForSlash();
