import { make } from './make.ts';

/**
 * The place where the page says what it could not fetch, with a button that tries again.
 *
 * @param ways the ways to browse, shown where nothing can be searched at all
 */
export function createFailures(place: HTMLElement, ways: HTMLElement, retry: () => void) {
  let said = '';
  function say(words: string): void {
    // What is said again is not read out again.
    if (words === said) return;
    said = words;
    const button = make('button', '', '重试');
    button.type = 'button';
    button.addEventListener('click', retry);
    place.replaceChildren(...(words ? [make('p', '', words, button)] : []));
  }
  return {
    /** @param words nothing takes the notice away */
    say,
    /** Says that there is no searching at present. */
    sayAll(reason: unknown): void {
      console.error(reason);
      const offline = navigator.onLine ? '' : '设备没有连上网络。';
      say(`检索没有载入成功。${offline}可以重试，或者按日期、版块、栏目、作者翻检。`);
      ways.hidden = false;
    },
  };
}
