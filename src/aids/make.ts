/** Makes an element with attributes and contents; an attribute that is `false` is left out. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | boolean>>,
  ...contents: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...contents);
  return element;
}

/** Makes a button that does something. */
export function makeButton(
  words: string,
  act: () => void,
  attributes: Readonly<Record<string, string | boolean>> = {},
): HTMLButtonElement {
  const button = make('button', { type: 'button', ...attributes }, words);
  button.addEventListener('click', act);
  return button;
}
