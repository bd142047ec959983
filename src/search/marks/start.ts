import { wordsToMark } from './address.ts';

// Without words to mark nothing more is fetched.
const words = wordsToMark(location.search);
const article = document.querySelector<HTMLElement>('article[data-index]');
if (words && article) {
  void import('./show-marks.ts').then(({ showMarks }) => showMarks(article, words));
}
