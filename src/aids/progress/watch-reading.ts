import { browserStorage } from '../browser-storage.ts';
import { rememberRead } from './kept-progress.ts';
import type { ArticlePlace } from '../article-links.ts';

/** Milliseconds that a page is looked at before it can count as read. */
const GLANCE = 1500;

/** Remembers an article as read when the reader has come to the end of its text. */
export function watchReading({ day, place }: ArticlePlace): void {
  const end = document.querySelector('.article-body > :last-child');
  if (!end) return;
  setTimeout(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const isThere = entries.some(
          ({ isIntersecting, boundingClientRect }) =>
            isIntersecting && boundingClientRect.bottom <= innerHeight,
        );
        if (!isThere || document.visibilityState !== 'visible') return;
        observer.disconnect();
        rememberRead(browserStorage(), day, place);
      },
      { threshold: [0, 0.25, 0.5, 0.75, 1] },
    );
    observer.observe(end);
  }, GLANCE);
}
