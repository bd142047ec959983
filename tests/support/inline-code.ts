import type { HTMLElement } from 'node-html-parser';

/** Scripts of these types are data, which no policy forbids. */
const DATA = ['application/ld+json', 'application/json'];

/** Everything in a page that a policy without `'unsafe-inline'` keeps from working. */
export function inlineCode(document: HTMLElement): string[] {
  return document.querySelectorAll('*').flatMap((element) => {
    const tag = element.rawTagName.toLowerCase();
    const attributes = Object.entries(element.attributes).filter(
      ([name, value]) =>
        /^(style|srcdoc|on[a-z]+)$/i.test(name) || /^[\s\0]*(java|vb)script:/i.test(value),
    );
    const type = element.getAttribute('type')?.toLowerCase() ?? '';
    const isCode =
      tag === 'style' || (tag === 'script' && !element.hasAttribute('src') && !DATA.includes(type));
    return attributes.length > 0 || isCode ? [element.toString().slice(0, 80)] : [];
  });
}
